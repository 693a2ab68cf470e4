/** What makes a page worth reading closely: asked of every page, and no for nearly all of them. */
import { expect, test } from 'vitest';
import { hasCandidate } from '../../../lib/core/match/candidate.ts';
import { openNameIndex } from '../../../lib/core/match/name-index.ts';
import type { NameEntry } from '../../../lib/core/match/names.ts';
import { packNameIndex } from '../../../lib/core/match/pack-name-index.ts';
import { company, entries } from './fixture.ts';

const body = (name: string, more: Partial<NameEntry> = {}): NameEntry => ({
  entity: name.toLowerCase(),
  name,
  type: 'canonical',
  kind: 'organization',
  sources: [],
  needsEvidence: true,
  ...more,
});
const index = openNameIndex(
  packNameIndex(
    [
      ...entries,
      body('Facebook', { isEverywhere: true }),
      body('World Health Organization'),
      body('WHO', { entity: 'world health organization', type: 'acronym' }),
    ],
    { ...company, givenForms: new Map([['stuart', ['stu']]]) },
  ),
);

test('a name that stands on every other page is a candidate only beside another', () => {
  expect(hasCandidate(index, 'Follow us on Facebook')).toBe(false);
  expect(hasCandidate(index, 'Jeremy Corbyn on Facebook')).toBe(true);
  expect(hasCandidate(index, 'Follow us on Facebook', 'any name')).toBe(true);
});

test.each(['Amber Walker sang', 'The Dog Walker', 'in Walker Street'])(
  'a surname that many bear is none after words of others: %s',
  (text) => {
    expect(hasCandidate(index, text)).toBe(false);
    expect(hasCandidate(index, text, 'any name')).toBe(true);
  },
);

test.each([
  'Jackie Walker',
  'Jackie Ann Walker',
  'Jakcie Walker',
  'Stu Walker',
  'J. Walker',
  'WALKER, Stuart',
  'Cllr Walker',
])('a surname that many bear is one with a title, an initial or a given name: %s', (text) => {
  expect(hasCandidate(index, text)).toBe(true);
});

test('an acronym that is a word as well is one in capitals only', () => {
  expect(hasCandidate(index, 'Who knew?')).toBe(false);
  expect(hasCandidate(index, 'The WHO knew.')).toBe(true);
});

test.each([
  'rosie duffield and the others',
  'by @rosieduffield1',
  'ROSIEDUFFIELD',
  'Jeremy Corbynnal',
  'Rosie Duf-\nfield',
  'Rosie Dufield',
  'the Labour party',
  '𝐑𝐨𝐬𝐢𝐞 𝐃𝐮𝐟𝐟𝐢𝐞𝐥𝐝',
])('a name is a candidate however it is written: %s', (text) => {
  expect(hasCandidate(index, text)).toBe(true);
});
