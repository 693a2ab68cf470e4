import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/core/match/find-mentions.ts';
import type { Mention } from '../../../lib/core/match/mention.ts';
import {
  createPageMatcher,
  type MatchAnswer,
  type MatchRequest,
} from '../../../lib/core/match/page-matcher.ts';
import { finish } from '../../../lib/core/match/steps.ts';
import { fixtureIndex } from './fixture.ts';

const index = fixtureIndex();

/** A matcher that is asked in one go, and what it was last asked for is left out of. */
function matcher() {
  const asked = createPageMatcher(index);
  return (request: Partial<MatchRequest>): MatchAnswer | null =>
    finish(
      asked.answer({ added: [], order: null, disabledSources: [], passedOver: [], ...request }),
    );
}

const entitiesIn = (answer: MatchAnswer | null) =>
  answer?.changed.map(([block, mentions]) => [block, mentions.map(({ entity }) => entity)]);

describe('a page matcher', () => {
  it('tells of the mentions of each block once, and then of what has become another', () => {
    const ask = matcher();
    const first = ask({
      added: [
        [1, 'Rosie Duffield spoke.'],
        [2, 'It was about Jeremy Corbyn.'],
      ],
      order: [1, 2],
    });
    expect(entitiesIn(first)).toEqual([
      [1, ['rosie-duffield']],
      [2, ['jeremy-corbyn']],
    ]);
    expect(ask({ order: [1, 2] })?.changed).toEqual([]);
    expect(entitiesIn(ask({ order: [1, 2], disabledSources: ['paper'] }))).toEqual([[1, []]]);
    expect(entitiesIn(ask({ order: [1, 2] }))).toEqual([[1, ['rosie-duffield']]]);
  });

  it('decides about a block by those that came before it, also in another request', () => {
    const ask = matcher();
    ask({ added: [[1, 'Rosie Duffield spoke.']], order: [1] });
    const surname = ask({ added: [[2, 'Then Duffield left.']], order: [1, 2] });
    expect(entitiesIn(surname)).toEqual([[2, ['rosie-duffield']]]);
    expect(entitiesIn(ask({ order: [2] }))).toEqual([[2, []]]);
  });

  it('says which blocks have no bearing on the page', () => {
    const ask = matcher();
    const added = [
      [1, 'It rained.'],
      [2, 'Rosie Duffield spoke.'],
      [3, 'Nobody came.'],
    ] as const;
    expect(ask({ added, order: [1, 2, 3] })?.bare).toEqual([1, 3]);
  });

  it('takes a long page in several requests', () => {
    const ask = matcher();
    expect(ask({ added: [[1, 'Rosie Duffield spoke.']] })).toMatchObject({ bare: [], changed: [] });
    const last = ask({ added: [[2, 'Then Duffield left.']], order: [1, 2] });
    expect(entitiesIn(last)).toEqual([
      [1, ['rosie-duffield']],
      [2, ['rosie-duffield']],
    ]);
  });

  it('does not answer for blocks that it never saw', () => {
    expect(matcher()({ order: [1] })).toBeNull();
    const ask = matcher();
    ask({ added: [[1, 'Rosie Duffield spoke.']], order: [1] });
    ask({ added: [[2, 'Jeremy Corbyn left.']], order: [2] });
    expect(ask({ order: [1, 2] })).toBeNull();
  });

  describe('of a long page that says the same words again and again', () => {
    const said = 'The Labour councillors voted on it once more.';
    const walker = [1000, 'Then Stuart Walker spoke.'] as const;
    const paragraphs = Array.from({ length: 60 }, (_, at) => [at, said] as const);
    const numbers = (blocks: readonly (readonly [number, string])[]) => blocks.map(([one]) => one);

    /** A matcher that knows the page, the blocks that it keeps, and what it passed over. */
    function asked() {
      const ask = matcher();
      const added = [...paragraphs, walker];
      const answer = ask({ added, order: numbers(added) });
      const kept = added.filter(([block]) => !answer?.bare.includes(block));
      return { ask, answer, kept, passedOver: answer?.passedOver ?? [] };
    }

    it('keeps few of them, and what they say for a name', () => {
      const { answer, kept } = asked();
      expect(kept.length).toBeLessThan(30);
      expect(entitiesIn(answer)).toEqual([[1000, ['stuart-walker']]]);
    });

    it('keeps all that bear on a name, however many say the same', () => {
      const added = Array.from({ length: 60 }, (_, at) => [at, `Stuart Walker. ${said}`] as const);
      expect(matcher()({ added, order: numbers(added) })?.bare).toEqual([]);
    });

    it('has the page read anew when all that it kept for a word have gone', () => {
      const { ask, kept } = asked();
      const left = [...kept.slice(-3, -1), walker];
      expect(ask({ order: numbers(left) })).toMatchObject({ isLost: false });
      const lost = ask({ order: [walker[0]] });
      expect(lost).toMatchObject({ isLost: true, changed: [], passedOver: [] });
      const again = [[2000, said]] as const;
      expect(entitiesIn(ask({ added: again, order: [2000, walker[0]] }))).toEqual([]);
    });

    it('decides without the word where it has left the page with all who said it', () => {
      const { ask } = asked();
      ask({ order: [walker[0]] });
      expect(entitiesIn(ask({ order: [walker[0]] }))).toEqual([[walker[0], []]]);
    });

    it('has it read anew also where another has passed over them', () => {
      const { kept, passedOver } = asked();
      const ask = matcher();
      ask({ added: kept, order: numbers(kept), passedOver });
      expect(ask({ order: [walker[0]] })?.isLost).toBe(true);
    });
  });

  it('tells of mentions whole, with the reason, in a form that another process can be sent', () => {
    const answer = matcher()({ added: [[1, 'Rosie Duffield MP spoke for Labour.']], order: [1] });
    expect(structuredClone(answer)).toEqual(answer);
    expect(answer?.changed[0]?.[1][0]?.why).toMatchObject({ rule: 'full' });
  });
});

const text = fc.constantFrom(
  'Rosie Duffield spoke.',
  'Then Duffield left.',
  'Jeremy Corbyn, the Labour leader',
  'Mr Corbyn and Ms Duffield',
  'Jackie Walker was suspended.',
  'Walker said so.',
  'Cllr Walker said so.',
  'It rained.',
  'The plumber Stuart Walker',
  'JVL',
  'Jewish Voice for Labour (JVL)',
  '',
);

/** What becomes of a page: blocks are taken away, and others put in. */
const edits = fc.array(
  fc.record({ at: fc.nat(12), removed: fc.nat(3), put: fc.array(text, { maxLength: 4 }) }),
  { minLength: 1, maxLength: 6 },
);

it('what was told of a page that changes adds up to what stands on it', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const ask = matcher();
      let page: { readonly number: number; readonly text: string }[] = [];
      const told = new Map<number, readonly Mention[]>();
      let number = 0;
      for (const { at, removed, put } of all) {
        const added = put.map((one) => {
          number += 1;
          return { number, text: one };
        });
        page = page.toSpliced(at, removed, ...added);
        const answer = ask({
          added: added.map((one) => [one.number, one.text]),
          order: page.map((one) => one.number),
        });
        for (const [block, mentions] of answer?.changed ?? []) told.set(block, mentions);
        page = page.filter((one) => !answer?.bare.includes(one.number));
        // Of the reason the first that was enough is kept.
        const placed = (mentions: readonly Mention[] | undefined) =>
          mentions?.map(({ why, ...told }) => told);
        const whole = findMentions(
          index,
          page.map((one) => one.text),
        );
        expect(page.map((one) => placed(told.get(one.number)) ?? [])).toEqual(whole.map(placed));
      }
    }),
  );
});
