/** Waiting for something to become true, by asking again; never by sleeping and hoping. */
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks until the answer is neither false, null nor undefined, and returns it.
 * @param what said in the error when the time (ms) is over, with the last error that `ask` threw.
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + timeout;
  let failure: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>;
      }
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await pause(25);
  } while (performance.now() < end);
  throw new Error(`Waited ${timeout} ms in vain for ${what}.`, { cause: failure });
}
