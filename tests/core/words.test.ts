import { describe, expect, it } from 'vitest';
import { languageOf, type Translate, translateCount } from '../../lib/core/words.ts';
import { english } from './english.ts';

/** A language whose messages are these, and which has no others. */
const language = (messages: Readonly<Record<string, string>>): Translate => {
  return (key, ...substitutions) =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
};

describe('a phrase that depends on a number', () => {
  it('has the form that English wants', () => {
    const phrases = [0, 1, 2].map((count) => translateCount(english, 'searchFound', count));
    expect(phrases).toEqual(['0 results', '1 result', '2 results']);
  });

  it('has more forms in a language that has more', () => {
    const polish = language({
      languageTag: 'pl',
      searchFound_one: '$1 wynik',
      searchFound_few: '$1 wyniki',
      searchFound_many: '$1 wyników',
      searchFound_other: '$1 wyniku',
    });
    const phrases = [1, 3, 5].map((count) => translateCount(polish, 'searchFound', count));
    expect(phrases).toEqual(['1 wynik', '3 wyniki', '5 wyników']);
  });

  it('falls back to the form that every language has', () => {
    const half = language({ languageTag: 'pl', searchFound_other: '$1 wyniku' });
    expect(translateCount(half, 'searchFound', 3)).toBe('3 wyniku');
  });

  it('writes the number as the language of the messages does, not as the browser’s own', () => {
    const german = language({ languageTag: 'de', searchFound_other: '$1 Treffer' });
    expect(translateCount(german, 'searchFound', 12_345)).toBe('12.345 Treffer');
  });
});

it('messages that do not say their language are taken for British English', () => {
  expect(languageOf(() => '')).toBe('en-GB');
});
