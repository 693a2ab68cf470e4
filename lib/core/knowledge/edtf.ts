/**
 * The part of EDTF (Extended Date/Time Format, ISO 8601-2) that the knowledge base uses: a year, a
 * month or a day, each perhaps uncertain (`?`), approximate (`~`) or both (`%`), and intervals of
 * them, perhaps open at one end (`..` or nothing).
 */

/** The first and the last day that a value admits: ISO days, both inclusive. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** Stand for an open end: the days beyond which a four-digit year cannot go. */
export const firstDay = '0000-01-01';
export const lastDay = '9999-12-31';

const value = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;

/**
 * An EDTF value -> its bounds, or null where it is none (an impossible day, an interval that ends
 * before it begins, or a part of EDTF that is not used here). A qualifier does not widen the bounds:
 * by how much is a matter of judgement, and the value itself says that it is vague.
 */
export function parseEdtf(edtf: string): Bounds | null {
  const ends = edtf.split('/');
  if (ends.length === 1) return boundsOfValue(edtf);
  const [from = '', to = ''] = ends;
  if (ends.length > 2 || (isOpen(from) && isOpen(to))) return null;
  const start = isOpen(from) ? firstDay : boundsOfValue(from)?.earliest;
  const end = isOpen(to) ? lastDay : boundsOfValue(to)?.latest;
  if (start === undefined || end === undefined || start > end) return null;
  return { earliest: start, latest: end };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function boundsOfValue(text: string): Bounds | null {
  const [, year, month, day] = value.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return null;
  if (day === undefined)
    return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
