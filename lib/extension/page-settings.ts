/**
 * The settings as one page has them. In a private window nothing about a page may be kept: what the
 * reader decides there about the page or its site holds in this frame, until it is left.
 */
import { type Settings, type SettingsChange, withChange } from '../core/settings.ts';
import { browser } from './browser.ts';
import { loadSettings, loadSettingsOrDefaults, saveSettings, watchSettings } from './store.ts';

/** Keeps a decision about this page or its site. */
export type Decide = (change: SettingsChange) => Promise<unknown>;

/** Whether this frame is in a private window. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;

/**
 * Calls back after every change of the settings until `signal` aborts, of those too that are made by
 * the function returned and, in a private window, stored nowhere.
 */
export function followPageSettings(
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
): Decide {
  // As changes and not as what came of them, so that what is stored meanwhile holds here as well.
  const decided: SettingsChange[] = [];
  const here = (stored: Settings): Settings => decided.reduce(withChange, stored);
  const hear = (stored: Settings) => onChange(here(stored));
  watchSettings(hear, signal);
  // What changes while the page lies in the back/forward cache is told to nobody there.
  const back = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void loadSettingsOrDefaults().then(hear);
  };
  addEventListener('pageshow', back, { signal });
  if (!isPrivate()) return saveSettings;
  return async (change) => {
    const stored = await loadSettings();
    decided.push(change);
    onChange(here(stored));
  };
}
