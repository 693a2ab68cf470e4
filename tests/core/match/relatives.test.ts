import { expect, test } from 'vitest';
import { fixtureIndex } from './fixture.ts';
import { readNames } from './read-names.ts';

const index = fixtureIndex();

const rules: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'who is only named as a relative does not take the surname from the other': [
    [
      'Piers Corbyn, brother of the former Labour leader Jeremy Corbyn, was held. Corbyn, 73, spoke.',
      'Jeremy Corbyn -> jeremy-corbyn',
    ],
    [
      'Ada Umunna, whose uncle is the London MP Chuka Umunna, sings. Umunna tours.',
      'Chuka Umunna -> chuka-umunna',
    ],
    [
      'Corbyn is fined.\n\nPiers Corbyn, brother-in-law to the Labour MP Jeremy Corbyn, paid. Corbyn went.',
      'Jeremy Corbyn -> jeremy-corbyn',
    ],
    [
      'A relative of Rosie Duffield, Karen Duffield, sang. Duffield wept.',
      'Rosie Duffield -> rosie-duffield',
    ],
  ],
  'a sign ends what is said of a relative': [
    [
      'The mother of two left. Jim Corbyn, who met Jeremy Corbyn, sings.',
      'Jeremy Corbyn -> jeremy-corbyn',
    ],
    [
      'A father of three, he knew Jeremy Corbyn. Piers Corbyn, the brother, left. Corbyn spoke.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Corbyn -> jeremy-corbyn',
    ],
  ],
  'whom the page introduces for himself keeps the surname': [
    [
      'Jeremy Corbyn came. Piers Corbyn, brother of Labour’s Jeremy Corbyn, left. Corbyn spoke.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Corbyn -> jeremy-corbyn',
    ],
  ],
  'a relative with another surname takes nothing': [
    [
      'Jeremy Corbyn’s wife Laura Alvarez came. Corbyn spoke.',
      'Jeremy Corbyn -> jeremy-corbyn',
      'Corbyn -> jeremy-corbyn',
    ],
    [
      'Chuka Umunna’s mother, Patricia Milmo, reads. Umunna writes.',
      'Chuka Umunna -> chuka-umunna',
      'Umunna -> chuka-umunna',
    ],
  ],
  'a relative of whom only the given name stands, or who has the surname too, may take it': [
    ['Jeremy Corbyn’s brother Piers came. Corbyn, 73, spoke.', 'Jeremy Corbyn -> jeremy-corbyn'],
    [
      'Jeremy Corbyn’s brother Piers Richard Corbyn came. Corbyn spoke.',
      'Jeremy Corbyn -> jeremy-corbyn',
    ],
  ],
};

for (const [rule, rows] of Object.entries(rules))
  test(rule, () => {
    for (const [text, ...found] of rows) expect(readNames(index, text), text).toEqual(found);
  });
