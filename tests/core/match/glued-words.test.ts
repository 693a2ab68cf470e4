import { expect, test } from 'vitest';
import { tokenise } from '../../../lib/core/match/tokens.ts';
import { fixtureIndex } from './fixture.ts';
import { readNames } from './read-names.ts';

const words = (text: string) => tokenise(text).map(({ folded }) => folded);

test('a name is cut from the number or the capitals that it is glued to', () => {
  expect(words('12 March 2019Jeremy Corbyn')).toEqual(['12', 'march', '2019', 'jeremy', 'corbyn']);
  expect(words('VIDEOJeremy Corbyn')).toEqual(['video', 'jeremy', 'corbyn']);
});

test('other words of both keep together', () => {
  for (const word of ['JVLs', 'MPs', 'H2O', '4G', '2nd'])
    expect(words(word)).toEqual([word.toLowerCase()]);
});

test('marks of direction are seen by nobody', () => {
  const index = fixtureIndex();
  for (const text of ['Jeremy\u200E Corbyn', 'Jeremy \u200FCorbyn', '\u2068Jeremy Corbyn\u2069'])
    expect(readNames(index, text).map((one) => one.replace(/.* -> /, ''))).toEqual([
      'jeremy-corbyn',
    ]);
  expect(words('Cor\u200Ebyn')).toEqual(['corbyn']);
});
