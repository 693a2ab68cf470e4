import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordList } from '../../../lib/core/match/word-list.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklm'), minLength: 1, maxLength: 12 });

it('a list of words has every word that it was made of', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const list = wordList(`\n  ${words.join(' ')}\n`, 1237);
      expect(words.every(list.has)).toBe(true);
    }),
  );
});

it('hardly any other word passes for one of a list', () => {
  const list = wordList(Array.from({ length: 400 }, (_, at) => `in${at}`).join(' '), 1237);
  const others = Array.from({ length: 20_000 }, (_, at) => `out${at}`);
  expect(others.filter(list.has).length).toBeLessThan(40);
});

it('no number passes for a word of a list', () => {
  const list = wordList(Array.from({ length: 400 }, (_, at) => `in${at}`).join(' '), 1237);
  expect(Array.from({ length: 20_000 }, (_, at) => `${at}`).filter(list.has)).toEqual([]);
});
