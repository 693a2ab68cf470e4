/**
 * The reader's settings in storage.local, as one small object. Whatever is read is checked; a change
 * never throws away what it does not touch.
 */
import {
  parseSettings,
  readSettings,
  type Settings,
  type SettingsChange,
  storedFields,
} from '../core/settings.ts';
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';

const settingsKey = 'settings';

const area = browser.storage.local;

/** The settings as they are now. What cannot be read is its default; see `repairSettings`. */
export async function loadSettings(): Promise<Settings> {
  return readSettings((await area.get(settingsKey))[settingsKey]);
}

/**
 * As `loadSettings`, and the defaults where the store cannot be read at all: a page still has its names,
 * and a screen is not empty.
 */
export function loadSettingsOrDefaults(): Promise<Settings> {
  return loadSettings().catch((thrown) => {
    logTrouble('reading the settings', thrown);
    return readSettings(undefined);
  });
}

/**
 * Changes the fields given and no other, also where another tab or window saved in between; fields
 * that this version does not know stay as they are. Returns the settings as they are now.
 */
export async function saveSettings(change: SettingsChange): Promise<Settings> {
  return oneAtATime(async () => {
    const stored = (await area.get(settingsKey))[settingsKey];
    const changed = typeof change === 'function' ? change(readSettings(stored)) : change;
    // What is damaged stays so until a screen tells of it: see `repairSettings`.
    const next = { ...storedFields(stored), ...changed };
    await area.set({ [settingsKey]: next });
    return readSettings(next);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Reading and writing back must not interleave: between pages the browser's lock sees to it. */
function oneAtATime<Result>(task: () => Promise<Result>): Promise<Result> {
  const isOurPage = globalThis.location?.protocol.endsWith('extension:') ?? false;
  // A content script would take the lock in the page's name, where the page could see it.
  if (isOurPage && navigator.locks) return navigator.locks.request(settingsKey, task);
  const turn = last.then(task);
  last = turn.catch(() => {});
  return turn;
}

/** Calls back after every change of the settings, wherever it was made, until `signal` aborts. */
export function watchSettings(
  onChange: (settings: Settings, before: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (
    changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
    areaName: string,
  ) => {
    const change = areaName === 'local' ? changes[settingsKey] : undefined;
    if (!change) return;
    onChange(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  // A script that outlived its extension has no storage any more, and nothing to take back.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener));
}

/**
 * Writes back what could be read where something could not, so that it is said only once. Returns
 * the names of the fields that are back to their defaults ('settings': all), usually none.
 */
export async function repairSettings(): Promise<readonly string[]> {
  return oneAtATime(async () => {
    const stored = (await area.get(settingsKey))[settingsKey];
    const { settings, problems } = parseSettings(stored);
    if (problems.length > 0) {
      await area.set({ [settingsKey]: { ...storedFields(stored), ...settings } });
    }
    return problems;
  });
}
