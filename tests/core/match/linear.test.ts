/**
 * Twice the text takes at most about twice the steps: counted, not timed. Counted are the questions put
 * to the index, to its table of words and to three of its lists (company words, words that are no slips,
 * names of others), and the steps of deciding. Not counted are the other lists, what the index asks
 * itself, and all that is done to a text without asking: expressions, copies, sorting. What that takes
 * with long blocks is timed in long-block.test.ts.
 */
import { describe, expect, test } from 'vitest';
import { decideInSteps } from '../../../lib/core/match/decide.ts';
import type { NameIndex } from '../../../lib/core/match/name-index.ts';
import { readBlock } from '../../../lib/core/match/read-block.ts';
import { fixtureIndex } from './fixture.ts';

/** An index that counts every question put to it. */
function countedIndex(): { readonly index: NameIndex; readonly asked: () => number } {
  let count = 0;
  const counting = <T extends object>(of: T): T =>
    Object.fromEntries(
      Object.entries(of).map(([key, value]) => [
        key,
        typeof value === 'function'
          ? (...args: unknown[]) => {
              count++;
              return value(...args);
            }
          : value,
      ]),
    ) as T;
  const index = fixtureIndex();
  const { tokens, companyWords, lookalikes, otherNames } = index;
  return {
    index: counting({
      ...index,
      tokens: counting(tokens),
      companyWords: counting(companyWords),
      lookalikes: counting(lookalikes),
      otherNames: counting(otherNames),
    }),
    asked: () => count,
  };
}

/** Questions to the index while the blocks are read and decided, and the steps of deciding. */
function stepsOf(blocks: readonly string[]): number {
  const { index, asked } = countedIndex();
  const findings = blocks.map((text) => readBlock(index, text));
  let steps = 0;
  for (const _ of decideInSteps(index, findings, new Set())) steps++;
  return asked() + steps;
}

/** Numbers that look random and are the same in every run. */
function* noise(): Generator<number> {
  for (let state = 7; ; state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) yield state;
}

const letters = (count: number, from: number, room: number): string => {
  const numbers = noise();
  return Array.from({ length: count }, () =>
    String.fromCodePoint(from + (((numbers.next().value ?? 0) >>> 8) % room)),
  ).join('');
};
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Word${letters(4, 97, 20)}${at.toString(36)}`).join(' ');
const times = (text: string) => (count: number) => text.repeat(count);

const texts: Readonly<Record<string, (count: number) => string>> = {
  'random letters of all scripts': (count) => letters(count * 20, 0x20, 0xd7_00),
  'random capitals and small letters': (count) => letters(count * 20, 0x41, 0x3a),
  'a long run of words with capitals': words,
  'one name over and over': times('Jeremy Corbyn '),
  'one anchor and its surname': times('Jeremy Corbyn spoke. Corbyn sat. '),
  'surnames before anybody is introduced': (count) =>
    `${'Corbyn spoke. '.repeat(count)}Jeremy Corbyn sat.`,
  'strangers of one surname': times('Jeremy Corbyn and Piers Corbyn met Mr Corbyn and Ms Corbyn. '),
  'councillors without end': times('Cllr Stuart Walker and Jackie Walker heard Cllr Walker. '),
  misspellings: times('Rosie Dufield met Jeremy Corbyb and Duffeild. '),
  'one word without a seam': times('RosieDuffield'),
  hyphens: times('Corbyn-'),
  'brackets and quotes': times('("Corbyn" (Jeremy) '),
  addresses: times('www.corbyn.example/jeremy/corbyn?a=b '),
};

describe.each(Object.entries(texts))('%s', (_, make) => {
  test.each([
    ['one block', (text: string) => [text]],
    ['many blocks', (text: string) => text.match(/[\s\S]{1,400}/g) ?? []],
  ])('as %s takes steps in proportion to its length', (_, cut) => {
    const [once, twice] = [400, 800].map((count) => stepsOf(cut(make(count))));
    expect(twice).toBeLessThan(2.2 * (once ?? 0) + 200);
  });
});
