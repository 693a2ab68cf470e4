/**
 * Work cut into slices between which the page gets its turn. A job is called again and again until
 * it says that it is done; it must stop soon after its time is up.
 */

import type { Steps } from '../core/match/steps.ts';

/** Does some work; true when all is done. `timeIsUp` reads a clock: ask every few dozen steps. */
export type Job = (timeIsUp: () => boolean) => boolean;

/** `soon` yields to input and painting; `idle` waits until the page has nothing to do. */
export type Pace = 'soon' | 'idle';

/** Milliseconds after which idle work goes on although the page is never idle. */
const idleTimeout = 300;

/** Milliseconds a slice may take: well under the 16 ms of a frame, beside the page's own work. */
const sliceLength = 2;

/** A clock that says when a slice that begins now is over. */
export function sliceClock(): () => boolean {
  const start = performance.now();
  return () => performance.now() - start > sliceLength;
}

/**
 * Does a job slice by slice, the first at once, and none while the document is hidden: where it lies in
 * Firefox's back/forward cache answers still reach it, and nothing in it has a style or can be seen.
 * Resolves to the milliseconds it took without the pauses.
 */
export async function inSlices(job: Job, signal: AbortSignal): Promise<number> {
  for (let spent = 0; ; ) {
    if (document.visibilityState === 'hidden') await whenShown(document, signal);
    const start = performance.now();
    const done = job(sliceClock());
    spent += performance.now() - start;
    if (done || signal.aborted) return spent;
    await yieldToPage('soon');
  }
}

/** Does some steps at a time. */
export const jobOf =
  (steps: Steps<unknown>): Job =>
  (timeIsUp) => {
    while (!steps.next().done) if (timeIsUp()) return false;
    return true;
  };

/** Does all steps slice by slice, the first slice at once. Resolves to what they result in. */
export async function resultInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    for (const timeIsUp = sliceClock(); !timeIsUp(); ) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await yieldToPage('soon');
  }
}

/** Resolves when the page had its turn. */
export function yieldToPage(pace: Pace): Promise<unknown> {
  if (pace === 'idle' && typeof requestIdleCallback === 'function') {
    return new Promise((resolve) => requestIdleCallback(resolve, { timeout: idleTimeout }));
  }
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });
}

/** Resolves when the reader can see the document: neither in a hidden tab nor prerendered. */
export function whenShown(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState !== 'hidden' || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const over = new AbortController();
    const stop = () => {
      over.abort();
      resolve();
    };
    const shown = () => {
      if (document.visibilityState !== 'hidden') stop();
    };
    document.addEventListener('visibilitychange', shown, { signal: over.signal });
    signal.addEventListener('abort', stop, { signal: over.signal });
  });
}

/** Resolves after so many milliseconds, or at once when stopped. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', end);
  });
}
