/**
 * A record's articles and events on a true time axis: where each lies, how long the uncertainty of
 * its date is, and which years or months to write below. Positions are shares of the width, 0 to 1.
 */
import { firstDay, lastDay } from '../knowledge/edtf.ts';
import type { Dated, Id } from '../knowledge/model.ts';
import { compareDates } from '../knowledge/order.ts';
import type { EntityRecord } from '../knowledge/record.ts';
import { headWithSource } from './articles-by-date.ts';

export interface TimelinePoint {
  readonly id: Id;
  readonly kind: 'article' | 'event';
  readonly label: string;
  readonly date: Dated;
  /** Where the first and the last day that the date admits lie. */
  readonly from: number;
  readonly to: number;
  /** Whether the date has no first or no last day. */
  readonly open: boolean;
  /** Said to be approximate or uncertain, beyond its span. */
  readonly vague: boolean;
  /** 0 is nearest to the axis; points that would touch lie on different levels. */
  readonly level: number;
}

export interface TimelineView {
  /** In the order of time. */
  readonly points: readonly TimelinePoint[];
  readonly ticks: readonly { readonly edtf: string; readonly at: number }[];
  /** The date of the last article: beyond it these sources know nothing. */
  readonly sourcesEnd: Dated | null;
}

/** Shares of the width: kept free at both ends, and between points on one level. */
const edge = 0.03;
const apart = 0.035;
const mostTicks = 5;
/** Months between ticks. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240];

/** Null where there are fewer than two dates to set apart. */
export function timelineView(record: EntityRecord): TimelineView | null {
  const articles = record.articles.flatMap(({ article }) => {
    const found = headWithSource(record, article);
    if (!found) return [];
    const { head, source } = found;
    return [{ id: head.id, kind: 'article' as const, label: source.name, date: head.date }];
  });
  const events = record.events.map(({ id, label, date }) => ({
    id,
    kind: 'event' as const,
    label,
    date,
  }));
  const all = [...articles, ...events].sort((a, b) => compareDates(a.date, b.date));
  const dates = new Set(all.map(({ date }) => date.edtf));
  const days = all.flatMap(({ date }) => boundedDays(date)).sort((a, b) => a - b);
  const [first = 0] = days;
  const last = days.at(-1) ?? 0;
  if (dates.size < 2 || last <= first) return null;
  const place = (day: number): number => edge + ((day - first) / (last - first)) * (1 - 2 * edge);
  const levels = createLevels();
  const points = all.map(({ id, kind, label, date }): TimelinePoint => {
    const from = date.earliest === firstDay ? 0 : place(dayOf(date.earliest));
    const to = date.latest === lastDay ? 1 : place(dayOf(date.latest));
    const open = date.earliest === firstDay || date.latest === lastDay;
    const vague = /[~?%]/.test(date.edtf);
    return { id, kind, label, date, from, to, open, vague, level: levels(kind, from, to) };
  });
  const ends = articles.map(({ date }) => date).sort((a, b) => (a.latest < b.latest ? -1 : 1));
  return { points, ticks: ticksOf(first, last, place), sourcesEnd: ends.at(-1) ?? null };
}

/** Days since 1970. */
function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

function boundedDays({ earliest, latest }: Dated): number[] {
  return [earliest, latest].filter((day) => day !== firstDay && day !== lastDay).map(dayOf);
}

/** The lowest level, for each kind on its own, on which nothing is in the way yet. */
function createLevels() {
  const taken = new Map<string, number[]>();
  return (kind: string, from: number, to: number): number => {
    const ends = taken.get(kind) ?? [];
    taken.set(kind, ends);
    const free = ends.findIndex((end) => end + apart <= from);
    const level = free < 0 ? ends.length : free;
    ends[level] = to;
    return level;
  };
}

/** Starts of years, or of months where the whole is short. */
function ticksOf(first: number, last: number, place: (day: number) => number) {
  const start = monthOf(first);
  const end = monthOf(last);
  const step = steps.find((one) => (end - start) / one < mostTicks) ?? 1200;
  const ticks: { edtf: string; at: number }[] = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const inYear = String((month % 12) + 1).padStart(2, '0');
    const at = place(dayOf(`${year}-${inYear}-01`));
    if (at >= 0 && at <= 1) ticks.push({ edtf: step < 12 ? `${year}-${inYear}` : year, at });
  }
  return ticks;
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
