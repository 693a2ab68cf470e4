import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../lib/core/knowledge/edtf.ts';
import { compareDates } from '../../../lib/core/knowledge/order.ts';

function inOrder(...values: string[]): string[] {
  const dates = values.map((edtf) => ({ edtf, earliest: '', latest: '', ...parseEdtf(edtf) }));
  return dates.sort(compareDates).map(({ edtf }) => edtf);
}

describe('dates', () => {
  it('are placed by their first day, the shorter before the longer', () => {
    expect(inOrder('2019-02', '2018', '2019-02-01', '2018-09-10')).toEqual([
      '2018',
      '2018-09-10',
      '2019-02-01',
      '2019-02',
    ]);
  });

  it('without a known beginning are placed by their end', () => {
    expect(inOrder('2019-03-04', '../2019-03-02', '2018-09-10')).toEqual([
      '2018-09-10',
      '../2019-03-02',
      '2019-03-04',
    ]);
  });
});
