/** Reads the dates of the seeds, and checks the weekday that a text prints by arithmetic. */
import { type Bounds, parseEdtf } from '../core/knowledge/edtf.ts';
import type { Dated } from '../core/knowledge/model.ts';
import type { Place, Report } from './problem.ts';
import type { DateSeed } from './seed-schema.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A date of the seeds -> the value with its bounds, or null where it is wrong (reported). */
export function readDate(date: DateSeed, place: Place, report: Report): Dated | null {
  const bounds = parseEdtf(date.edtf);
  if (!bounds) {
    report(
      place,
      `"${date.edtf}" is no date.`,
      'write EDTF: "2018", "2018-04", "2018-04-26", with "~" or "?" behind it, or two joined by "/".',
    );
    return null;
  }
  if (date.weekday !== undefined) checkWeekday(date.weekday, date.edtf, bounds, place, report);
  return { edtf: date.edtf, ...bounds };
}

function checkWeekday(
  weekday: string,
  edtf: string,
  { earliest, latest }: Bounds,
  place: Place,
  report: Report,
): void {
  if (!weekdays.includes(weekday)) {
    report(place, `"${weekday}" is no weekday.`, `use one of ${weekdays.join(', ')}.`);
  } else if (earliest === latest && weekdayOf(earliest) !== weekday) {
    report(
      place,
      `${edtf} was a ${weekdayOf(earliest)}, not a ${weekday}.`,
      'correct the date, or leave the weekday out and say in the reasoning that the text contradicts itself.',
    );
  } else if (!admitsWeekday(earliest, latest, weekday)) {
    report(place, `No ${weekday} lies in ${edtf}.`, 'correct the date or the weekday.');
  }
}

/** The weekday of an ISO day. */
export function weekdayOf(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** Any seven days in a row hold every weekday, so at most the first seven need a look. */
function admitsWeekday(earliest: string, latest: string, weekday: string): boolean {
  const day = new Date(`${earliest}T00:00:00Z`);
  for (let step = 0; step < 7; step++) {
    const iso = day.toISOString().slice(0, 10);
    if (iso > latest) return false;
    if (weekdayOf(iso) === weekday) return true;
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return true;
}
