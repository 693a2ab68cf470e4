import { expect, it } from 'vitest';
import { surveyCapitals } from '../../lib/compile/capitals.ts';

const survey = (text: string, exclusions: readonly string[] = [], names: readonly string[] = []) =>
  surveyCapitals({
    articles: new Map([['mill', [{ text, start: 100, isTitle: false }]]]),
    names: new Map([
      [
        'mill',
        names.map((name) => {
          const start = 100 + text.indexOf(name);
          return { start, end: start + name.length };
        }),
      ],
    ]),
    exclusions,
  });
const uncovered = (...input: Parameters<typeof survey>) =>
  survey(...input).uncovered.map(({ words }) => words);

it('a capitalised name without an entry is found as a whole', () => {
  expect(uncovered('They met Olive Marsh at Mill Lane.')).toEqual([
    'They',
    'Olive Marsh',
    'Mill Lane',
  ]);
});

it('an entry covers its name, with a possessive ending and a title before it', () => {
  expect(uncovered('Yet Cllr Marsh’s motion fell, yet again.', [], ['Marsh'])).toEqual([]);
});

it('an exclusion covers exactly its words', () => {
  expect(uncovered('On Monday and on Monday Night', ['Monday', 'On'])).toEqual(['Monday Night']);
});

it('a word at the beginning of a sentence counts only if it is written small nowhere', () => {
  expect(uncovered('Mills stand. The mills grind. Olive says the mill stands.')).toEqual(['Olive']);
});

it('an exclusion that nothing needs is told', () => {
  expect(survey('on Monday', ['Monday', 'Tuesday']).idle).toEqual(['Tuesday']);
});
