/** Whether there is any name that a reader could ask about. */
import type { PageNames } from './page-names.ts';

/** Calls back once, as soon as the page has a name to be seen. */
export function onceNamed(names: PageNames, onNamed: () => void, signal: AbortSignal): void {
  const over = new AbortController();
  names.onChange(
    function* () {
      const seen = yield* names.mentionsInSteps();
      if (seen.length === 0 || over.signal.aborted) return;
      over.abort();
      onNamed();
    },
    AbortSignal.any([signal, over.signal]),
  );
}
