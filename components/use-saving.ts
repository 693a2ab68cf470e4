/** Saves a change of the settings for a screen, which has to say so where that fails. */
import { useCallback, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../lib/core/settings.ts';
import type { SettingsStore } from './use-settings.ts';

/**
 * `save` gives the settings after the change, or null where they could not be saved: a full or broken
 * store. `failures` counts those since something was last saved. Each draws the screen anew, with
 * what is really stored in place of what the reader has just pressed.
 */
export function useSaving({ save: store }: SettingsStore) {
  const [failures, setFailures] = useState(0);
  const save = useCallback(
    async (change: SettingsChange): Promise<Settings | null> => {
      try {
        const settings = await store(change);
        setFailures(0);
        return settings;
      } catch {
        setFailures((count) => count + 1);
        return null;
      }
    },
    [store],
  );
  return { save, failures };
}
