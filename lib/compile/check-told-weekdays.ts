/** Checks by arithmetic every weekday that our own words give to a day ("Monday 10 September 2018"). */
import { parseEdtf } from '../core/knowledge/edtf.ts';
import { weekdayOf } from './check-date.ts';
import type { PlaceOfId } from './check-ids.ts';
import type { Report } from './problem.ts';
import type { OwnWords } from './voice.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekday = '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const day = `(?<day>\\d{1,2}) (?<month>${months.join('|')})`;
const year = '(?<year>\\d{4})';

/** "Monday 10 September 2018", "8 January 2020 was a Wednesday", "12 December, a Thursday in 2019". */
const told = [
  `${weekday},? ${day} ${year}`,
  `${day} ${year} was a ${weekday}`,
  `${day}, a ${weekday} in ${year}`,
].map((form) => new RegExp(form, 'g'));

/** Reports each at the record that says the words. */
export function checkToldWeekdays(
  words: readonly OwnWords[],
  placeOf: PlaceOfId,
  report: Report,
): void {
  for (const { of, text } of words) {
    for (const { groups = {} } of told.flatMap((form) => [...text.matchAll(form)])) {
      const month = String(months.indexOf(groups.month ?? '') + 1).padStart(2, '0');
      const iso = `${groups.year}-${month}-${groups.day?.padStart(2, '0')}`;
      const is = parseEdtf(iso) ? weekdayOf(iso) : null;
      if (is === groups.weekday) continue;
      report(
        placeOf(of),
        is === null
          ? `"${of}" names a day that does not exist: ${iso}.`
          : `"${of}" calls ${iso} a ${groups.weekday}; it was a ${is}.`,
        'correct the day or the weekday in its words.',
      );
    }
  }
}
