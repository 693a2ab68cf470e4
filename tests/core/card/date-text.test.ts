import { describe, expect, it } from 'vitest';
import { dateText } from '../../../lib/core/card/date-text.ts';
import type { Translate } from '../../../lib/core/words.ts';
import { english } from '../english.ts';

describe('a date in words', () => {
  it.each([
    ['2018-04-26', '26 April 2018'],
    ['2018-04', 'April 2018'],
    ['2018', '2018'],
    ['2019-03~', 'about March 2019'],
    ['1987~', 'about 1987'],
    ['2018-09?', 'perhaps September 2018'],
    ['2018-09%', 'perhaps about September 2018'],
  ])('is as fine as %s is, and no finer', (edtf, text) => {
    expect(dateText(edtf, english)).toBe(text);
  });

  it.each([
    ['2018-04-01/2018-04-25', '1 to 25 April 2018'],
    ['2019-02-27/2019-03-03', '27 February to 3 March 2019'],
    ['2019-12-31/2020-01-07', '31 December 2019 to 7 January 2020'],
    ['2019-06/2019-12', 'June to December 2019'],
    ['2017/2019', '2017 to 2019'],
    ['2018-04-26/2018-04-26', '26 April 2018'],
    ['2019-02-24~/2019-03-02', 'about 24 February 2019 to 2 March 2019'],
    ['2019-02~/2019-03-03', 'about February 2019 to 3 March 2019'],
  ])('says what the ends of %s share only once', (edtf, text) => {
    expect(dateText(edtf, english)).toBe(text);
  });

  it.each([
    ['../2019-03-02', 'by 2 March 2019'],
    ['/2019', 'by 2019'],
    ['2018-09-10/..', 'from 10 September 2018'],
  ])('leaves the open end of %s open', (edtf, text) => {
    expect(dateText(edtf, english)).toBe(text);
  });

  it('abbreviates months where the line is narrow', () => {
    expect(dateText('2018-09-10/2018-09-12', english, 'short')).toBe('10 to 12 Sept 2018');
  });

  it('follows the order that the language wants', () => {
    const american: Translate = (key, ...more) =>
      key === 'languageTag' ? 'en-US' : english(key, ...more);
    expect(dateText('2018-04-26', american)).toBe('April 26, 2018');
    expect(dateText('2018-04-01/2018-04-25', american)).toBe('April 1 to 25, 2018');
  });

  it('stays in the calendar of the evidence where the language has another', () => {
    const persian: Translate = (key, ...more) =>
      key === 'languageTag' ? 'fa-IR-u-nu-latn' : english(key, ...more);
    expect(dateText('2018', persian)).toContain('2018');
    expect(dateText('2018-04', persian)).toContain('2018');
  });

  it.each(['next Tuesday', '2018-13', '../..', ''])(
    'gives back %s, which it cannot read',
    (text) => {
      expect(dateText(text, english)).toBe(text);
    },
  );
});
