/** How dated things are put in order: by the first day that the date admits, then by the last. */
import type { Dated } from './model.ts';

export function compareDates(a: Dated, b: Dated): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

/** Order by code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
