/**
 * Whether the pointer passes through or rests. One that passes is no question about what it passes:
 * neither a fast one, nor a slow one that follows the line that is read.
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
  /** Where the pointer came to rest, as far as it has. */
  readonly rest: Sample;
  /** Too fast to read what is under it, or away from where it rested. */
  readonly passes: boolean;
}

/** px/ms. Slower than this a reader can read what is under the pointer. */
const limit = 0.5;
/** px. A hand at rest strays no further. */
const stray = 12;
/** ms. After a pause this long the pointer starts anew. */
const pause = 200;

/** The pace after one more sample; `before` is null for the first. */
export function nextPace(before: Pace | null, sample: Sample): Pace {
  if (!before || sample.time - before.last.time > pause) {
    return { last: sample, pending: 0, rest: sample, passes: false };
  }
  const { last, pending, rest } = before;
  const moved = pending + way(last, sample);
  const passed = sample.time - last.time;
  const isTold = passed > 0;
  const passes = (isTold && moved / passed >= limit) || way(rest, sample) > stray;
  return {
    last: isTold ? sample : { ...sample, time: last.time },
    pending: isTold ? 0 : moved,
    rest: passes ? sample : rest,
    passes,
  };
}

function way(from: Sample, to: Sample): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
