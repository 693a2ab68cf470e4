/**
 * Work cut into slices between which the page gets its turn. A job is called again and again until
 * it says that it is done; it must stop soon after its time is up.
 */

/** Does some work; true when all is done. `timeIsUp` reads a clock: ask every few dozen steps. */
export type Job = (timeIsUp: () => boolean) => boolean;

/** `soon` yields to input and painting; `idle` waits until the page has nothing to do. */
export type Pace = 'soon' | 'idle';

/** Milliseconds a slice may take. Well under the 16 ms of a frame, and the page's own work beside it. */
const sliceLength = 2;

/** Milliseconds after which idle work goes on although the page is never idle. */
const idleTimeout = 300;

/** Resolves when the page had its turn, or at once when stopped. */
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

/** Resolves when the reader can see the document: not hidden in a tab, not prerendered. */
export function whenShown(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const look = () => {
      if (document.visibilityState === 'hidden' && !signal.aborted) return;
      over.abort();
      resolve();
    };
    const options = { signal: AbortSignal.any([signal, over.signal]) };
    document.addEventListener('visibilitychange', look, options);
    document.addEventListener('prerenderingchange', look, options);
    look();
  });
}

/**
 * Runs a job to its end in slices, only while the document is shown. Resolves to the milliseconds
 * that all slices took together; stops early when the signal aborts.
 */
export async function runInSlices(
  job: Job,
  document: Document,
  signal: AbortSignal,
  pace: () => Pace = () => 'soon',
): Promise<number> {
  let total = 0;
  while (!signal.aborted) {
    if (document.visibilityState === 'hidden') await whenShown(document, signal);
    const start = performance.now();
    const done = job(() => performance.now() - start > sliceLength);
    total += performance.now() - start;
    if (done) break;
    await yieldToPage(pace());
  }
  return total;
}
