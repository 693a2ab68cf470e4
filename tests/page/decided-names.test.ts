import { expect, it } from 'vitest';
import type { Mention } from '../../lib/core/match/mention.ts';
import { finish } from '../../lib/core/match/steps.ts';
import { createDecidedNames } from '../../lib/page/decided-names.ts';

const block = { number: 1, block: { text: 'Walker spoke.', nodes: [], starts: [], from: 0 } };
const settings = {
  active: true,
  disabledSources: new Set<string>(),
  dismissed: new Set<string>(),
  density: 'every',
  style: 'underline',
} as const;

const walker: Mention = {
  start: 0,
  end: 6,
  entity: 'jackie-walker',
  how: 'surname',
  certainty: 'likely',
  meant: 'Walker',
  why: { rule: 'surname' },
  alternatives: ['stuart-walker'],
};

/** The names after the block was decided about in each of these ways. */
function namesAfter(...decisions: readonly Mention[]) {
  const decided = createDecidedNames();
  return decisions.map((mention) => {
    decided.take([[1, [mention]]], false);
    finish(decided.arrange([block], settings));
    return decided.all[0];
  });
}

it('a name stays the same object where only its reason is another', () => {
  const [before, after] = namesAfter(walker, { ...walker, why: { rule: 'surname', anchor: 'x' } });
  expect(after).toBe(before);
});

it('a name that may no longer be somebody else offers nobody else', () => {
  const [, after] = namesAfter(walker, { ...walker, alternatives: [] });
  expect(after?.mention.alternatives).toEqual([]);
});
