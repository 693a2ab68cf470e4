/** When the page is decided about: one run at a time, and again later where nobody answered. */
import type { Steps } from '../core/match/steps.ts';
import { inSlices, jobOf, pause, whenShown } from './slices.ts';

export interface Deciding {
  /** Has what stands on the page now decided about; resolves to the milliseconds that it took the page. */
  readonly follow: () => Promise<number>;
  /** Shows what came of it. */
  readonly show: () => Steps<void>;
  readonly trouble: (thrown: unknown) => void;
}

/** Milliseconds after which one who did not answer is asked again; each wait is twice the one before. */
const firstRetry = 2000;
const longestRetry = 60_000;

/**
 * The function to call when anything has changed; who calls while it is at work has it done once more.
 * It resolves to the milliseconds that it took the page, without the time of waiting.
 */
export function createDeciding(
  { follow, show, trouble }: Deciding,
  signal: AbortSignal,
): () => Promise<number> {
  let isStale = false;
  let running: Promise<number> | null = null;
  let retryAfter = firstRetry;
  let isWaiting = false;

  async function run(): Promise<number> {
    let spent = 0;
    while (isStale && !signal.aborted) {
      isStale = false;
      try {
        spent += await follow();
        retryAfter = firstRetry;
      } catch (thrown) {
        if (signal.aborted) return spent;
        trouble(thrown);
        void askAgain();
      }
      spent += await inSlices(jobOf(show()), signal);
    }
    return spent;
  }

  /** Who decides may sleep, be gone or come late: asked as long as the page is looked at. */
  async function askAgain(): Promise<void> {
    // A page that goes on changing fails again and again: one wait is enough for all of it.
    if (isWaiting) return;
    isWaiting = true;
    const wait = retryAfter;
    retryAfter = Math.min(wait * 2, longestRetry);
    await pause(wait, signal);
    await whenShown(document, signal);
    isWaiting = false;
    if (!signal.aborted) decide().catch(trouble);
  }

  function decide(): Promise<number> {
    isStale = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }
  return decide;
}
