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
  'an age and a town make another, however they are written': [
    ['Mike Leigh, 62, of Tulsa, won.'],
    ['Mike Leigh (62), of Tulsa, won.'],
    ['Mike Leigh (62) from Tulsa won.'],
    ['Mike Leigh, aged 62, who lives in Tulsa, won.'],
    ['Mike Leigh, 62, won.', 'Mike Leigh -> mike-leigh'],
    ['Mike Leigh (2) of all people won.', 'Mike Leigh -> mike-leigh'],
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
  'what a sentence says beside its explanation of a common name does not clear the doubt': [
    ['Jackie Walker, a cook from Hull, told a Labour MP that she was cross.'],
    ['The baker Jackie Walker said that a Labour MP was late.'],
    ['Jackie Walker, a Labour voter, told an MP that she was cross.'],
    ['Jackie Walker, prosecuting, said that a Labour MP was late.'],
  ],
  'what explains it does': [
    [
      'Jackie Walker, a Labour activist, met an MP who was cross.',
      'Jackie Walker -> jackie-walker?',
    ],
    [
      'Jackie Walker, a cook, is the Labour candidate, says an MP.',
      'Jackie Walker -> jackie-walker?',
    ],
    ['The Labour baker Jackie Walker met an MP.', 'Jackie Walker -> jackie-walker?'],
  ],
};

for (const [rule, rows] of Object.entries(rules))
  test(rule, () => {
    for (const [text, ...found] of rows) expect(readNames(index, text), text).toEqual(found);
  });
