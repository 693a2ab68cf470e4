/** A name of a page outlives the reading that found it. */
import { expect, it } from 'vitest';
import type { PageName } from '../../lib/page/page-names.ts';
import { renewedName } from '../../lib/page/renewed-name.ts';

const textOf = (isConnected: boolean) => ({ isConnected }) as Text;
const paragraph = textOf(true);

const nameAt = (start: number, entity = 'ann', node = paragraph, text = ''): PageName => ({
  block: { text, nodes: [node], starts: [0], from: 0 },
  mention: {
    start,
    end: start + 3,
    entity,
    how: 'full',
    certainty: 'certain',
    meant: 'Ann',
    why: { rule: 'full' },
    alternatives: [],
  },
});

it('a name that is still there is itself', () => {
  const name = nameAt(4);
  expect(renewedName(name, [nameAt(4), name])).toBe(name);
});

it('a name whose paragraph changed is the nearest one of the same person in it', () => {
  const near = nameAt(9);
  expect(renewedName(nameAt(7), [nameAt(0), nameAt(7, 'ben'), near, nameAt(30)])).toBe(near);
});

it('a name is never one in another paragraph', () => {
  expect(renewedName(nameAt(7), [nameAt(7, 'ann', textOf(true))])).toBeUndefined();
});

it('a name whose paragraph was written anew is the one where the same is said', () => {
  const gone = nameAt(7, 'ann', textOf(false), 'With a Ann');
  const again = nameAt(7, 'ann', textOf(true), 'With a Ann');
  const other = nameAt(7, 'ann', textOf(true), 'Here a Ann');
  expect(renewedName(gone, [other, again])).toBe(again);
  expect(renewedName(gone, [other])).toBeUndefined();
});
