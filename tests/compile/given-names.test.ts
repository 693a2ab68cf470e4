import { expect, test } from 'vitest';
import { openBuiltIndex } from '../../lib/compile/built-index.ts';
import { givenNames, isGivenName } from '../../lib/compile/given-names.ts';
import { fold } from '../../lib/core/match/fold.ts';
import { notGivenNames } from '../../lib/core/match/word-lists.ts';

test('given names are folded, in order, and no word that opens a sentence', () => {
  expect(givenNames).toEqual([...new Set(givenNames)].sort());
  expect(givenNames.filter((name) => name !== fold(name) || notGivenNames.has(name))).toEqual([]);
});

test('the index knows given names, and words that are none, and takes none for the other', () => {
  const { index } = openBuiltIndex('seeds');
  for (const name of ['piers', 'karen', 'tommy']) expect(index.givenNames.has(name)).toBe(true);
  for (const word of ['para', 'selon', 'will', 'nach'])
    expect(index.givenNames.has(word)).toBe(false);
  for (const word of ['target', 'planet', 'plot']) expect(index.ordinaryWords.has(word)).toBe(true);
  for (const name of ['will', 'rose', 'piers', 'dawn']) {
    expect(isGivenName(name), name).toBe(name === 'will' || givenNames.includes(name));
    expect(index.ordinaryWords.has(name), name).toBe(false);
  }
});
