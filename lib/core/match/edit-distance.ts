/** Edit distance with transpositions (optimal string alignment), given up early beyond a bound. */

/** No word of a name has so many letters that differ. */
const longest = 64;
const rows = [0, 1, 2].map(() => new Uint8Array(longest)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * How many letters must be inserted, dropped, changed or swapped with their neighbour to turn `a`
 * into `b`; `bound + 1` where it takes more than `bound`, or is more than any name has.
 */
export function editDistance(a: string, b: string, bound: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  // What both begin and end with costs nothing: most often it is nearly all of both.
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return between(a.slice(start, endA), b.slice(start, endB), bound);
}

function between(a: string, b: string, bound: number): number {
  if (a.length === 0 || b.length === 0) return Math.min(a.length + b.length, bound + 1);
  if (b.length >= longest) return bound + 1;
  let [before, above, row] = rows;
  for (let column = 0; column <= b.length; column++) above[column] = column;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = (above[j - 1] ?? 0) + changed;
      cost = Math.min(cost, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap =
        i > 1 &&
        j > 1 &&
        letter === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > bound) return bound + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[b.length] ?? 0, bound + 1);
}
