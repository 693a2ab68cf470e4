/** The reader's settings in a component: as they are now, however and wherever they were changed. */
import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, type Settings, type SettingsChange } from '../lib/core/settings.ts';

/** Where settings are kept; the extension's store is one. Only saving may fail. */
export interface SettingsStore {
  readonly load: () => Promise<Settings>;
  readonly save: (change: SettingsChange) => Promise<Settings>;
  readonly watch: (onChange: (settings: Settings) => void, signal: AbortSignal) => void;
  /** Fields that had to be set back since this was last asked; repairs what is damaged now. */
  readonly takeRepairs: () => Promise<readonly string[]>;
}

/** The defaults until the store has answered; `ready` says whether it has. */
export function useSettings(store: SettingsStore) {
  const [state, setState] = useState({ settings: defaultSettings, ready: false });
  useEffect(() => {
    const watching = new AbortController();
    let isNewer = false;
    const take = (settings: Settings) => setState({ settings, ready: true });
    store.watch((settings) => {
      isNewer = true;
      take(settings);
    }, watching.signal);
    // What was changed while this was being read is newer than what was read.
    void store.load().then((settings) => {
      if (!isNewer && !watching.signal.aborted) take(settings);
    });
    return () => watching.abort();
  }, [store]);
  return state;
}
