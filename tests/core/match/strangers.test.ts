import { expect, test } from 'vitest';
import { fixtureIndex } from './fixture.ts';
import { readNames } from './read-names.ts';

const index = fixtureIndex();
const full = 'Jeremy Corbyn -> jeremy-corbyn';
const alone = 'Corbyn -> jeremy-corbyn';

const rules: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'a known given name makes another of a surname in other languages, at the beginning too': [
    ['Jeremy Corbyn est là. Son frère Piers Corbyn est parti.', full],
    ['Jeremy Corbyn ist da. Karen Corbyn und die anderen lachen. Corbyn auch.', full],
  ],
  'other words that begin a sentence there do not': [
    ['Jeremy Corbyn est là. Selon Corbyn, les gens sont partis.', full, alone],
    ['Jeremy Corbyn ist da. Nach Corbyn kommt die Sintflut.', full, alone],
    ['Karen lacht. Der Politiker Jeremy Corbyn und die anderen auch.', full],
  ],
  'a word that is nobody’s opens a sentence or stands in a headline before a rare surname': [
    ['Jeremy Corbyn won. Hounding Corbyn out was wrong. Corbyn agreed.', full, alone, alone],
    ['Ruler Blasts Corbyn Over Wreath\n\nJeremy Corbyn, MP, hit back at the man.', alone, full],
    ['Rebels Target Corbyn Again\n\nJeremy Corbyn, MP, hit back at the man.', alone, full],
  ],
  'any other may be a given name': [
    ['Jeremy Corbyn won. Ludmila Corbyn lost. Corbyn wept.', full],
    ['Jeremy Corbyn won. Irving Corbyn lost. Corbyn wept.', full],
    ['Jeremy Corbyn won. The singer Blasts Corbyn lost. Corbyn wept.', full],
    ['Mike Leigh won. Hounding Leigh lost. Leigh wept.', 'Mike Leigh -> mike-leigh'],
  ],
};

for (const [rule, rows] of Object.entries(rules))
  test(rule, () => {
    for (const [text, ...found] of rows) expect(readNames(index, text), text).toEqual(found);
  });
