import { expect, test } from 'vitest';
import { openNameIndex } from '../../../lib/core/match/name-index.ts';
import { packNameIndex } from '../../../lib/core/match/pack-name-index.ts';
import { company, entries } from './fixture.ts';
import { readNames } from './read-names.ts';

const index = openNameIndex(
  packNameIndex(entries, {
    ...company,
    otherNames: ['hartley', 'roach', 'umuna'],
    commonness: new Map([...company.commonness, ['stephen', 3], ['ken', 3]]),
  }),
);

test('another’s surname beside a common given name is no slip for ours', () => {
  for (const name of ['Stephen Hartley', 'Ken Roach'])
    expect(readNames(index, `${name}, a Labour MP, spoke of the party.`), name).toEqual([]);
});

test('other slips are, and so is that one where the page names ours', () => {
  expect(readNames(index, 'Stephen Bartly, a Labour MP, spoke.')).toEqual([
    'Stephen Bartly -> stephen-bartley?',
  ]);
  expect(readNames(index, 'Chuka Umuna, a Labour MP, spoke.')).toEqual([
    'Chuka Umuna -> chuka-umunna?',
  ]);
  expect(readNames(index, 'Ken Loach spoke of Labour. Then Ken Roach, an MP, left.')).toEqual([
    'Ken Loach -> ken-loach',
    'Ken Roach -> ken-loach?',
  ]);
});
