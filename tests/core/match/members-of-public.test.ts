import { expect, test } from 'vitest';
import { fixtureIndex } from './fixture.ts';
import { readNames } from './read-names.ts';

const index = fixtureIndex();
const walker = 'Stuart Walker -> stuart-walker';

const rules: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'an age and a town, or a charge, makes another of a name that many bear': [
    ['Stuart Walker, 41, of Sturry, threatened the Labour MP. Walker, a councillor said, wept.'],
    ['Stuart Walker (41), from Sturry, wrote to Labour councillors.'],
    ['Stuart Walker was jailed for threatening a Labour MP and a councillor.'],
    ['Stuart Walker, 27, a driver from Hull, pleaded guilty. A Labour MP and a councillor came.'],
    ['Stuart Walker, accused of stalking a Labour MP and a councillor, spoke.'],
    ['A man named Stuart Walker wrote to a Labour MP and a councillor.'],
    ['A Whitstable man, Stuart Walker, 31, wrote to a Labour MP and a councillor.'],
  ],
  'not where a post of ours stands before the name': [
    ['The councillor Stuart Walker, 41, of Sturry, left Labour.', walker],
    ['Labour councillor Stuart Walker was arrested.', walker],
  ],
  'what is said of politicians too makes nobody another': [
    ['Councillor Stuart Walker was accused of bias. He left Labour.', walker],
    ['Labour accused councillor Stuart Walker of being late.', walker],
    ['A councillor, Stuart Walker, was charged with bringing Labour into disrepute.', walker],
    ['Labour called Stuart Walker a bad councillor.', walker],
    [
      'Ken Loach, 41, of Sturry, was jailed for being in Labour, says an MP.',
      'Ken Loach -> ken-loach?',
    ],
  ],
  'a rank that ours has not makes another, a title leaves it open': [
    ['DCI Stuart Walker met a Labour MP and a councillor.'],
    ['PC Duffield called. Then Rosie Duffield spoke.', 'Rosie Duffield -> rosie-duffield'],
    ['Cllr Jackie Walker, suspended by Labour, spoke.'],
    ['Cllr Stuart Walker, of Labour, spoke.', walker],
    [
      'A councillor, Stuart Walker, left Labour. Lord Walker said so. Walker did not.',
      walker,
      'Walker -> stuart-walker',
    ],
  ],
  'a credit names another': [
    ['Labour councillors at work. Photograph: Stuart Walker/PA'],
    ['Labour councillors at work. (Photo by Stuart Walker)'],
    ['Labour councillors at work. Image: © Stuart Walker'],
    ['A picture by Labour: councillor Stuart Walker', walker],
    ['Picture: Stuart Walker, a Labour councillor', walker],
    ['A motion by Stuart Walker, a Labour councillor/PAs were there', walker],
  ],
  'an age without a post leaves it open': [
    [
      'Stuart Walker, 62, said Labour was lost. A councillor agreed. Walker left.',
      `${walker}?`,
      'Walker -> stuart-walker?',
    ],
    [
      'Stuart Walker, 62, the councillor, said Labour was lost. Walker left.',
      walker,
      'Walker -> stuart-walker',
    ],
  ],
};

for (const [rule, rows] of Object.entries(rules))
  test(rule, () => {
    for (const [text, ...found] of rows) expect(readNames(index, text), text).toEqual(found);
  });
