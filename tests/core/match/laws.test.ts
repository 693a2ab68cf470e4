import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, decideInSteps } from '../../../lib/core/match/decide.ts';
import { findMentions } from '../../../lib/core/match/find-mentions.ts';
import { fold } from '../../../lib/core/match/fold.ts';
import type { Mention } from '../../../lib/core/match/mention.ts';
import { readBlock } from '../../../lib/core/match/read-block.ts';
import { tokenise } from '../../../lib/core/match/tokens.ts';
import { entries, fixtureIndex } from './fixture.ts';

const index = fixtureIndex();
const find = (...blocks: string[]) => findMentions(index, blocks);

const person = fc.constantFrom('Rosie Duffield', 'Jeremy Corbyn', 'Chuka Umunna', 'Ken Loach');
const filler = fc.constantFrom(
  'The MP spoke.',
  'It rained in Leeds.',
  'A singer sang, and the Labour whips were cross.',
  'Nothing happened.',
  'Momentum was there!',
  '„Straße“ — naïve œuvre.',
);
const written = fc.oneof(
  person,
  filler,
  fc.constantFrom(
    'Mr Corbyn',
    'Duffield',
    'Rosie Dufield',
    'JVL',
    'Ro\u00ADsie Duffield',
    'Corbyna',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const page = fc.array(
  fc.array(written, { maxLength: 8 }).map((parts) => parts.join(' ')),
  {
    maxLength: 5,
  },
);

describe('laws of matching', () => {
  test('mentions lie inside their block, in order, and never overlap', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        for (const [at, mentions] of find(...blocks).entries()) {
          let last = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(blocks[at]?.length ?? 0);
        }
      }),
    );
  });

  test('the letters at the offsets fold to the name that was found', () => {
    fc.assert(
      fc.property(person, filler, filler, (name, before, behind) => {
        const text = `${before} \u200B${[...name].join('\u00AD')}’s aide. ${behind}`;
        const [mention] = find(text)
          .flat()
          .filter(({ meant }) => meant === name);
        expect(fold(text.slice(mention?.start, mention?.end))).toBe(fold(name));
      }),
    );
  });

  test('a page decided in steps, with the steps of another between, comes to the same', () => {
    fc.assert(
      fc.property(page, page, fc.infiniteStream(fc.boolean()), (one, other, turns) => {
        const findings = [one, other].map((texts) => texts.map((text) => readBlock(index, text)));
        const [first, second] = findings.map((found) => decideInSteps(index, found, new Set()));
        let [a, b] = [first?.next(), second?.next()];
        for (const turn of turns) {
          if (a?.done && b?.done) break;
          if (turn && !a?.done) a = first?.next();
          if (!turn && !b?.done) b = second?.next();
        }
        expect([a?.value, b?.value]).toEqual(
          findings.map((found) => decide(index, found, new Set())),
        );
      }),
    );
  });

  test('a certain full name stays what it is, whatever text without a namesake is added', () => {
    fc.assert(
      fc.property(person, fc.array(filler), fc.array(filler), fc.boolean(), (name, a, b, apart) => {
        const own = `${name} came.`;
        const certain = (mentions: readonly Mention[]) =>
          mentions.filter(({ meant, certainty }) => meant === name && certainty === 'certain');
        const [alone] = certain(find(own).flat());
        const blocks = apart ? [...a, own, ...b] : [[...a, own, ...b].join(' ')];
        const offset = apart ? 0 : [...a, ''].join(' ').length;
        const [among] = certain(find(...blocks)[apart ? a.length : 0] ?? []);
        expect(among).toMatchObject({
          entity: alone?.entity,
          how: alone?.how,
          start: (alone?.start ?? 0) + offset,
        });
      }),
    );
  });

  test('every full name is found in a plain sentence that gives reason', () => {
    for (const { name, entity, type } of entries) {
      if (type !== 'canonical') continue;
      const text = `The Labour MP and the party's councillors, suspended, spoke of ${name}.`;
      expect(
        find(text)
          .flat()
          .map((mention) => mention.entity),
        name,
      ).toContain(entity);
    }
  });

  test('the words of a text are cut alike wherever it begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const whole = tokenise(`${a} . ${b}`).map(({ folded }) => folded);
        expect(whole).toEqual([...tokenise(a), ...tokenise(b)].map(({ folded }) => folded));
      }),
    );
  });

  test('any text is read without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (blocks) => {
        find('Rosie Duffield', ...blocks);
      }),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });
});
