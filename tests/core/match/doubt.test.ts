import { expect, test } from 'vitest';
import { fixtureIndex } from './fixture.ts';
import { readNames } from './read-names.ts';

const index = fixtureIndex();

const rules: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'a calling nearby makes no other of a name that hardly anybody else has': [
    ['Jeremy Corbyn met Chief Rabbi Mirvis.', 'Jeremy Corbyn -> jeremy-corbyn'],
    ['Rosie Duffield was a nurse at the time.', 'Rosie Duffield -> rosie-duffield'],
    ['A man was jailed for insulting Chuka Umunna.', 'Chuka Umunna -> chuka-umunna'],
    ['Jeremy Corbyn, a nurse from Leeds, sings.'],
    ['The football coach Ann Coffey won.'],
  ],
  'the head of a party is no cook in other languages': [
    ['Der Labour-Chef Ken Loach und die Partei.', 'Ken Loach -> ken-loach'],
    ['The chef Ken Loach fried an egg.'],
  ],
  'words of any news speak against the name right beside them only': [
    [
      'Jackie Walker, suspended by Labour, praised the single market.',
      'Jackie Walker -> jackie-walker',
    ],
    ['Jackie Walker, suspended by Labour, praised the football market.'],
    ['The judge Ken Loach passed a sentence.'],
    ['Convicted forger Ken Loach was there.'],
  ],
  'a post in a body of ours speaks for the name that it explains': [
    [
      'Jackie Walker, a former vice-chair of Momentum, left Labour.',
      'Jackie Walker -> jackie-walker?',
      'Momentum -> momentum?',
    ],
    ['Jackie Walker, a former vice-chair of the choir, left Labour.'],
    ['Jackie Walker, a chair of repute, left Momentum.'],
  ],
};

for (const [rule, rows] of Object.entries(rules))
  test(rule, () => {
    for (const [text, ...found] of rows) expect(readNames(index, text), text).toEqual(found);
  });
