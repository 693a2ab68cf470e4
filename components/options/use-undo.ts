/** Saves a change at once and remembers what was before it, until the next change or a while later. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings.ts';
import type { SettingsChange, SettingsStore } from '../use-settings.ts';

/** How long "Saved. Undo" stays (ms): long enough to be read and reached, WCAG 2.2.1 asks for 20 s. */
const noticeMs = 20_000;

export function useUndo(store: SettingsStore) {
  const [before, setBefore] = useState<Settings | null>(null);

  useEffect(() => {
    if (before === null) return;
    const timer = setTimeout(() => setBefore(null), noticeMs);
    return () => clearTimeout(timer);
  }, [before]);

  const change = useCallback(
    async (wanted: SettingsChange) => {
      const was = await store.load();
      await store.save(wanted);
      setBefore(was);
    },
    [store],
  );
  const undo = useCallback(async () => {
    if (before === null) return;
    await store.save(before);
    setBefore(null);
  }, [store, before]);
  return { change, undo, canUndo: before !== null };
}
