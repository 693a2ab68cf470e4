import { describe, expect, it } from 'vitest';
import { foundNames, type NamesInFrame } from '../../lib/core/found-names.ts';

const frame = (frameId: number, ...names: NamesInFrame['names']): NamesInFrame => ({
  frameId,
  names,
  hasCurrent: false,
});

describe('the names of a page over all its frames', () => {
  it('stand once each, in the order in which the frames have them, all mentions counted', () => {
    const found = foundNames([
      frame(0, { entity: 'ann', count: 2, certainty: 'certain' }),
      frame(7, { entity: 'ben', count: 1, certainty: 'likely' }),
      frame(9, { entity: 'ann', count: 3, certainty: 'certain' }),
    ]);
    expect(found.map(({ entity, count }) => `${entity} ${count}`)).toEqual(['ann 5', 'ben 1']);
  });

  it('lead to the first frame that has them', () => {
    const found = foundNames([
      frame(0),
      frame(7, { entity: 'ann', count: 1, certainty: 'certain' }),
      frame(9, { entity: 'ann', count: 1, certainty: 'certain' }),
    ]);
    expect(found[0]?.frameId).toBe(7);
  });

  it.each([
    ['likely', 'certain'],
    ['certain', 'likely'],
  ] as const)('are certain where any mention is, whichever comes first', (first, second) => {
    const found = foundNames([
      frame(0, { entity: 'ann', count: 1, certainty: first }),
      frame(1, { entity: 'ann', count: 1, certainty: second }),
    ]);
    expect(found[0]?.certainty).toBe('certain');
  });
});
