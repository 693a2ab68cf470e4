/** How dated things are put in order: by the first day that the date admits, then by the last. */
import { firstDay, lastDay } from './edtf.ts';
import type { Dated } from './model.ts';

/** What has no known beginning is placed by its end, not before everything else. */
export function compareDates(a: Dated, b: Dated): number {
  return compareText(firstKnown(a), firstKnown(b)) || compareText(a.latest, b.latest);
}

/** The first day that a date admits; the last, where its beginning is not known. */
export function firstKnown({ earliest, latest }: Dated): string {
  return earliest === firstDay ? latest : earliest;
}

/** The last day that a date admits; the first, where its end is not known. */
export function lastKnown({ earliest, latest }: Dated): string {
  return latest === lastDay ? earliest : latest;
}

/** Newest first; what is of one date is ordered by its words, so that no order hangs on chance. */
export function compareRoles(
  a: { readonly asOf: Dated; readonly label: string },
  b: { readonly asOf: Dated; readonly label: string },
): number {
  return compareDates(b.asOf, a.asOf) || compareText(a.label, b.label);
}

/** Order by code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
