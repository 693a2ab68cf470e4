import { expect, test } from 'vitest';
import type { LabelledCase } from '../../lib/command/eval-cases.ts';
import { belowFloors } from '../../lib/command/eval-floors.ts';
import { scoreCase, scoreKinds } from '../../lib/command/eval-score.ts';
import { evaluate, openEvaluation, ownCases } from '../../lib/command/evaluation.ts';

const text = 'Ms Rosie Duffield MP’s aide met Mr Corbyn, Labour leader.';
const span = (words: string, entity: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, entity };
};
const labelled: LabelledCase = {
  id: 'a',
  kind: 'real',
  text,
  gold: [span('Rosie Duffield', 'rosie-duffield'), span('Corbyn', 'jeremy-corbyn')],
  optional: [span('Labour', 'labour-party')],
  heldOut: false,
  open: false,
};

test('titles, "MP" and possessives do not make a span wrong', () => {
  const found = [
    span('Ms Rosie Duffield MP’s', 'rosie-duffield'),
    span('Mr Corbyn', 'jeremy-corbyn'),
  ];
  expect(scoreCase(labelled, found)).toMatchObject({ hits: 2, wrong: [], missed: [] });
});

test('the right place with the wrong entity is wrong and missed', () => {
  const result = scoreCase(labelled, [span('Corbyn', 'piers-corbyn')]);
  expect(result).toMatchObject({ hits: 0, wrong: [{ entity: 'piers-corbyn' }] });
  expect(result.missed).toHaveLength(2);
});

test('an optional name is neither rewarded nor punished', () => {
  const [score] = scoreKinds([scoreCase(labelled, [span('Labour', 'labour-party')])]).values();
  expect(score).toMatchObject({ hits: 0, wrong: 0, missed: 2, precision: 1 });
});

test('a name marked in two halves is one hit and one error', () => {
  const halves = [span('Rosie', 'rosie-duffield'), span('Duffield', 'rosie-duffield')];
  expect(scoreCase(labelled, halves)).toMatchObject({ hits: 1, wrong: [{}] });
});

test('the matcher keeps every floor on the project’s own cases', { timeout: 60_000 }, () => {
  const { find, names } = openEvaluation('seeds');
  expect(belowFloors(scoreKinds(evaluate(ownCases(names).tuned, find)))).toEqual([]);
});
