/**
 * How fast the pointer moves. A pointer that passes through is no question about what it passes.
 * Some browsers tell the time only to 16 or 100 ms, to hide the reader: then several moves share one
 * instant, and how fast they were cannot be told. Such moves count as slow, or no card would open.
 */

export interface Sample {
  readonly x: number;
  readonly y: number;
  /** ms, of any clock that does not run backwards. */
  readonly time: number;
}

export interface Pace {
  readonly last: Sample;
  /** px moved since `last`, in moves that the clock could not tell apart. */
  readonly pending: number;
  readonly fast: boolean;
}

/** px/ms. Slower than this a reader can read what is under the pointer. */
const limit = 0.5;
/** ms. After a pause this long the pointer starts anew. */
const pause = 200;

/** The pace after one more sample; `before` is null for the first. */
export function nextPace(before: Pace | null, sample: Sample): Pace {
  if (!before || sample.time - before.last.time > pause) {
    return { last: sample, pending: 0, fast: false };
  }
  const { last, pending } = before;
  const moved = pending + Math.hypot(sample.x - last.x, sample.y - last.y);
  const passed = sample.time - last.time;
  if (passed <= 0) return { last: { ...sample, time: last.time }, pending: moved, fast: false };
  return { last: sample, pending: 0, fast: moved / passed >= limit };
}
