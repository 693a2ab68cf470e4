/** Remembers how to take a change back, until the next one or a while later. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../lib/core/settings.ts';
import { mergeSteps, type Step, undoing } from '../../lib/core/undo-settings.ts';

/** How long "Saved. Undo" stays (ms): long enough to be read and reached, WCAG 2.2.1 asks for 20 s. */
const noticeMs = 20_000;
/** Changes this close (ms) may be one: the keys that move a slider follow one another faster. */
const runMs = 1000;

export interface NotedStep extends Step {
  /** When it was made (ms since the epoch). */
  readonly at: number;
  /** Another one for each step that is to be told of. */
  readonly key: number;
  /** What the reader changed it with. */
  readonly from: HTMLElement | null;
}

type Save = (change: SettingsChange) => Promise<Settings | null>;

/**
 * `change` saves and resolves to whether that succeeded. `step` is the change that `undo` takes back, or
 * null.
 */
export function useUndo(save: Save) {
  const [last, setLast] = useState<NotedStep | null>(null);

  useEffect(() => {
    if (last === null) return;
    const timer = setTimeout(() => setLast(null), noticeMs);
    return () => clearTimeout(timer);
  }, [last]);

  const change = useCallback(
    async (wanted: SettingsChange): Promise<boolean> => {
      const made = { at: Date.now(), from: whatHasFocus() };
      let found: Settings | undefined;
      const after = await save((now) => {
        found = now;
        return typeof wanted === 'function' ? wanted(now) : wanted;
      });
      const before = found;
      if (before && after) setLast((noted) => noting(noted, { before, after, ...made }));
      return after !== null;
    },
    [save],
  );
  const undo = useCallback(async () => {
    if (last !== null && (await save(undoing(last)))) setLast(null);
  }, [save, last]);
  return { change, undo, step: last };
}

function noting(last: NotedStep | null, made: Omit<NotedStep, 'key'>): NotedStep {
  const merged = last && made.at - last.at < runMs ? mergeSteps(last, made) : null;
  return { ...made, ...merged, key: (last?.key ?? 0) + (merged ? 0 : 1) };
}

function whatHasFocus(): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
}
