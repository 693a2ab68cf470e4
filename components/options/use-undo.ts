/** Saves a change at once and remembers how to take it back, until the next one or a while later. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../lib/core/settings.ts';
import { undoing } from '../../lib/core/undo-settings.ts';
import type { SettingsStore } from '../use-settings.ts';

/** How long "Saved. Undo" stays (ms): long enough to be read and reached, WCAG 2.2.1 asks for 20 s. */
const noticeMs = 20_000;

type Step = { readonly before: Settings; readonly after: Settings };

export function useUndo(store: SettingsStore) {
  const [last, setLast] = useState<Step | null>(null);

  useEffect(() => {
    if (last === null) return;
    const timer = setTimeout(() => setLast(null), noticeMs);
    return () => clearTimeout(timer);
  }, [last]);

  const change = useCallback(
    async (wanted: SettingsChange) => {
      let before: Settings | undefined;
      const after = await store.save((now) => {
        before = now;
        return typeof wanted === 'function' ? wanted(now) : wanted;
      });
      if (before) setLast({ before, after });
    },
    [store],
  );
  const undo = useCallback(async () => {
    if (last === null) return;
    await store.save(undoing(last.before, last.after));
    setLast(null);
  }, [store, last]);
  return { change, undo, canUndo: last !== null };
}
