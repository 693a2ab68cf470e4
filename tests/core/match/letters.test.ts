import { expect, test } from 'vitest';
import { openNameIndex } from '../../../lib/core/match/name-index.ts';
import type { NameEntry } from '../../../lib/core/match/names.ts';
import { packNameIndex } from '../../../lib/core/match/pack-name-index.ts';
import { company, entries } from './fixture.ts';
import { readNames } from './read-names.ts';

const friends: NameEntry = {
  entity: 'labour-friends-of-israel',
  name: 'Labour Friends of Israel',
  type: 'canonical',
  kind: 'organization',
  sources: [],
  needsEvidence: false,
};
const committee = { ...friends, entity: 'nec', name: 'National Executive Committee' };
const index = openNameIndex(
  packNameIndex(
    [
      ...entries,
      friends,
      { ...friends, name: 'LFI', type: 'acronym' },
      { ...committee, needsEvidence: true },
    ],
    { ...company, commonness: new Map([...company.commonness, ['lfi', -1]]) },
  ),
);
const corbyn = 'Jeremy Corbyn -> jeremy-corbyn';
const lfi = 'LFI -> labour-friends-of-israel';

const rules: Record<string, readonly (readonly [text: string, ...found: string[]])[]> = {
  'letters beside others of ours are likely, and certain with words that fit': [
    ['Jeremy Corbyn bought LFI for the office.', corbyn, `${lfi}?`],
    ['Jeremy Corbyn left Labour, and LFI said to an MP that it was glad.', corbyn, lfi],
    [
      'Labour Friends of Israel met Jeremy Corbyn. LFI was glad.',
      'Labour Friends of Israel -> labour-friends-of-israel',
      corbyn,
      lfi,
    ],
  ],
  'whose words beside the letters begin so is another, in small letters too': [
    ['The party LFI, La France insoumise, met Jeremy Corbyn.\n\nLFI and Labour left.', corbyn],
    ['La France insoumise (LFI) met Jeremy Corbyn of Labour.', corbyn],
    ['LFI and Labour: from it Jeremy Corbyn heard nothing, says an MP.', lfi, corbyn],
  ],
  'in other languages three letters are ours only where the page names ours in full': [
    ['Les députés LFI soutiennent Jeremy Corbyn, et le Labour aussi.', corbyn],
    [
      'Les Labour Friends of Israel (LFI) et Jeremy Corbyn sont là.',
      'Labour Friends of Israel -> labour-friends-of-israel',
      lfi,
      corbyn,
    ],
  ],
  'the committee of another party is another': [
    ['The National Executive Committee of the Peoples Democratic Party met Jeremy Corbyn.', corbyn],
    [
      'The National Executive Committee of the Labour Party met Jeremy Corbyn, MP.',
      'National Executive Committee -> nec',
      'Labour Party -> labour-party',
      corbyn,
    ],
  ],
  'a father is never certain to be the son': [
    ['Ian Paisley met a Labour MP. Jeremy Corbyn left.', 'Ian Paisley -> ian-paisley-jr?', corbyn],
    ['Ian Paisley Jr met a Labour MP.', 'Ian Paisley Jr -> ian-paisley-jr'],
  ],
};

for (const [rule, rows] of Object.entries(rules))
  test(rule, () => {
    for (const [text, ...found] of rows) expect(readNames(index, text), text).toEqual(found);
  });
