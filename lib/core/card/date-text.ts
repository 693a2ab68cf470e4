/**
 * Says an EDTF value in words, never finer than the value is: "April 2018", "about March 2019",
 * "1 to 25 April 2018". Months and their order come from the platform, the rest from the locale file.
 */
import { languageOf, type Translate } from '../words.ts';

/** `short` abbreviates the months ("Sept 2018"), for places where a line is narrow. */
export type DateStyle = 'long' | 'short';

type Precision = 'day' | 'month' | 'year';

interface Value {
  readonly date: Date;
  readonly precision: Precision;
  readonly qualifier: '' | '~' | '?' | '%';
}

/** Values were checked when the knowledge was compiled; what cannot be read is given back as it is. */
export function dateText(edtf: string, translate: Translate, style: DateStyle = 'long'): string {
  const [from, to] = edtf.split('/').map(readValue);
  if (to === undefined) return from ? valueText(from, translate, style) : edtf;
  if (!from && to) return translate('dateUntil', valueText(to, translate, style));
  if (from && !to) return translate('dateFrom', valueText(from, translate, style));
  return from && to ? rangeText(from, to, translate, style) : edtf;
}

/** Null where there is nothing to read: at an open end. */
function readValue(text: string): Value | null {
  const [, year, month, day, qualifier = ''] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return {
    date,
    precision: day ? 'day' : month ? 'month' : 'year',
    qualifier: qualifier as Value['qualifier'],
  };
}

const qualified = { '~': 'dateAbout', '?': 'datePerhaps', '%': 'datePerhapsAbout' } as const;

function valueText(value: Value, translate: Translate, style: DateStyle): string {
  const text = formatOf(value.precision, style, languageOf(translate)).format(value.date);
  return value.qualifier ? translate(qualified[value.qualifier], text) : text;
}

/** What both ends share is said once, where the language does so: "1 to 25 April 2018". */
function rangeText(from: Value, to: Value, translate: Translate, style: DateStyle): string {
  if (from.qualifier || to.qualifier || from.precision !== to.precision) {
    return translate(
      'dateRange',
      valueText(from, translate, style),
      valueText(to, translate, style),
    );
  }
  const parts = formatOf(from.precision, style, languageOf(translate)).formatRangeToParts(
    from.date,
    to.date,
  );
  const lastOfFrom = parts.findLastIndex(({ source }) => source === 'startRange');
  const firstOfTo = parts.findIndex(({ source }) => source === 'endRange');
  if (firstOfTo < 0) return valueText(from, translate, style);
  const textOf = (some: typeof parts): string =>
    some
      .map(({ value }) => value)
      .join('')
      .trim();
  return translate(
    'dateRange',
    textOf(parts.slice(0, lastOfFrom + 1)),
    textOf(parts.slice(firstOfTo)),
  );
}

// Making a format costs more than fifty uses of it, and a card says dozens of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(precision: Precision, style: DateStyle, language: string): Intl.DateTimeFormat {
  const key = `${precision} ${style} ${language}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    // A month of another calendar would be finer, or other, than what is known.
    calendar: 'gregory',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: style }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formats.set(key, format);
  return format;
}
