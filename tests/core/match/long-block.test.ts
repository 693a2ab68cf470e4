import { expect, test } from 'vitest';
import { readBlock } from '../../../lib/core/match/read-block.ts';
import { fixtureIndex } from './fixture.ts';

/** Far more than is needed on a busy machine, and far less than what grows with the square takes. */
const fairTime = 3000;

test.each([
  ['letters that others go by', 'JVL Joint Voice '],
  ['names of ours', 'Jeremy Corbyn of Labour '],
])('a block of half a million letters with %s is read in a fair time', (_, part) => {
  const text = part.repeat(500_000 / part.length);
  const start = performance.now();
  readBlock(fixtureIndex(), text);
  expect(performance.now() - start).toBeLessThan(fairTime);
});

test('soft hyphens without end are cut in a fair time', () => {
  const text = `Jeremy Cor${'\u00AD'.repeat(200_000)}byn`;
  const start = performance.now();
  expect(readBlock(fixtureIndex(), text).sightings).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(fairTime);
});
