import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from '../../../lib/core/card/emphasis.ts';

it('a name is emphasised where it stands', () => {
  expect(segmentsOf({ exact: 'MP Ann Lee’s view', names: [[3, 10]] })).toEqual([
    { text: 'MP ', isName: false },
    { text: 'Ann Lee', isName: true },
    { text: '’s view', isName: false },
  ]);
});

it('no quoted word is ever lost or doubled, wherever names are said to stand', () => {
  const places = fc.array(
    fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), places, (exact, names) => {
      const together = segmentsOf({ exact, names })
        .map(({ text }) => text)
        .join('');
      return together === exact;
    }),
  );
});
