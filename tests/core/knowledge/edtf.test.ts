import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, parseEdtf } from '../../../lib/core/knowledge/edtf.ts';

const digits = (value: number, length: number) => String(value).padStart(length, '0');
const qualifier = fc.constantFrom('', '~', '?', '%');
const year = fc.integer({ min: 1000, max: 9999 }).map((value) => digits(value, 4));
// Beyond the months and days that exist, so that impossible ones are tried as well.
const month = fc.integer({ min: 1, max: 13 }).map((value) => digits(value, 2));
const day = fc.integer({ min: 0, max: 32 }).map((value) => digits(value, 2));
const date = fc
  .oneof(year, fc.tuple(year, month), fc.tuple(year, month, day))
  .map((parts) => [parts].flat().join('-'));
const value = fc.tuple(date, qualifier).map(([text, sign]) => text + sign);
const interval = fc.tuple(value, value).map((ends) => ends.join('/'));

/** The same question put to the library. */
function boundsByLibrary(text: string) {
  try {
    const { min, max } = edtf(text);
    return { earliest: iso(min), latest: iso(max) };
  } catch {
    return null;
  }
}
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

describe('bounds of an EDTF value', () => {
  it('are those that the edtf library finds', () => {
    fc.assert(
      fc.property(value, (text) => {
        // The library takes the 29th of a February that has none for the 1st of March.
        fc.pre(!text.includes('-02-29'));
        expect(parseEdtf(text)).toEqual(boundsByLibrary(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('of an interval are those that the edtf library finds', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const expected = boundsByLibrary(text);
        // The library refuses an interval of two ends that begin on one day ("2018/2018").
        fc.pre(!text.includes('-02-29') && expected !== null);
        expect(parseEdtf(text)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('of an interval reach from the first day of the one end to the last of the other', () => {
    fc.assert(
      fc.property(value, value, (from, to) => {
        const [first, last] = [parseEdtf(from), parseEdtf(to)];
        const joined = first && last && { earliest: first.earliest, latest: last.latest };
        const sound = joined !== null && joined.earliest <= joined.latest;
        expect(parseEdtf(`${from}/${to}`)).toEqual(sound ? joined : null);
      }),
    );
  });

  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2016-02~', '2016-02-01', '2016-02-29'],
    ['2018-04-26?', '2018-04-26', '2018-04-26'],
    ['2018-04-01/2018-04-25', '2018-04-01', '2018-04-25'],
    ['2018/2019-03', '2018-01-01', '2019-03-31'],
    ['2009/..', '2009-01-01', lastDay],
    ['2009/', '2009-01-01', lastDay],
    ['../2019-02', firstDay, '2019-02-28'],
  ])('%s lasts from %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ earliest, latest });
  });

  it.each([
    '',
    '18',
    'April 2018',
    '2018-4',
    '2018-00',
    '2018-13',
    '2019-02-29',
    '2100-02-29',
    '2018-04-31',
    '2018-04-00',
    '2019/2018',
    '../..',
    '2018/2019/2020',
    '2018-04-26T10:00',
    '2018-21',
    '201X',
    ' 2018',
  ])('"%s" is no date that is used here', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});
