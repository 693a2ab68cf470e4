/** Names for the matcher's tests: few, and chosen to be hard. */

import type { NameIndex } from '../../../lib/core/match/name-index.ts';
import { openNameIndex } from '../../../lib/core/match/name-index.ts';
import { type Company, type NameEntry, noCompany } from '../../../lib/core/match/names.ts';
import { packNameIndex } from '../../../lib/core/match/pack-name-index.ts';

type Draft = Pick<NameEntry, 'entity' | 'name'> & Partial<NameEntry>;

const entry = (draft: Draft): NameEntry => ({
  type: 'canonical',
  kind: 'person',
  sources: [],
  needsEvidence: false,
  ...draft,
});

const body = (entity: string, name: string, more: Partial<NameEntry> = {}): Draft => ({
  entity,
  name,
  kind: 'organization',
  ...more,
});

const drafts: readonly Draft[] = [
  { entity: 'rosie-duffield', name: 'Rosie Duffield', sources: ['paper'] },
  { entity: 'rosie-duffield', name: '@RosieDuffield1', type: 'handle', sources: ['paper'] },
  { entity: 'jeremy-corbyn', name: 'Jeremy Corbyn', sources: ['paper', 'blog'] },
  { entity: 'chuka-umunna', name: 'Chuka Umunna' },
  { entity: 'mike-leigh', name: 'Mike Leigh' },
  { entity: 'ken-loach', name: 'Ken Loach' },
  { entity: 'ann-coffey', name: 'Ann Coffey' },
  { entity: 'stephen-bartley', name: 'Stephen Bartley' },
  { entity: 'stuart-walker', name: 'Stuart Walker', needsEvidence: true },
  { entity: 'jackie-walker', name: 'Jackie Walker', needsEvidence: true, sources: ['blog'] },
  { entity: 'naomi-wimborne-idrissi', name: 'Naomi Wimborne-Idrissi' },
  { entity: 'ian-paisley-jr', name: 'Ian Paisley Jr' },
  { entity: 'julian-brazier', name: 'Julian Brazier' },
  body('labour-party', 'Labour Party', { needsEvidence: true }),
  body('jewish-voice-for-labour', 'Jewish Voice for Labour'),
  body('jewish-voice-for-labour', 'JVL', { type: 'acronym' }),
  body('labour-friends-of-kent', 'Labour Friends of Kent'),
  body('labour-friends-of-kent', 'Friends of Kent', { type: 'short' }),
  body('kent-council', 'Kent Council'),
  body('momentum', 'Momentum', { needsEvidence: true }),
  body('ihra', 'IHRA'),
  body('ihra-definition', 'IHRA definition of antisemitism', { kind: 'work' }),
  body('the-lynching', 'The Lynching', { kind: 'work', needsEvidence: true }),
];

export const entries: readonly NameEntry[] = drafts.map(entry);

export const company: Company = {
  ...noCompany,
  words: [
    { word: 'labour', weight: 9, entities: ['jeremy-corbyn'] },
    { word: 'mp', weight: 9, entities: [] },
    { word: 'councill', weight: 8, entities: ['stuart-walker'] },
    { word: 'suspend', weight: 5, entities: ['jackie-walker'] },
    { word: 'party', weight: 3, entities: [] },
  ],
  lookalikes: ['corby', 'duffel', 'walled', 'beach'],
  otherNames: ['lee', 'corbin'],
  givenNames: ['irving', 'karen', 'piers'],
  ordinaryWords: ['blasts', 'target'],
  commonness: new Map([
    ['walker', 3],
    ['jvl', -1],
    ['ken', 1],
    ['ann', 3],
    ['leigh', 1],
    ['loach', 1],
    ['momentum', 2],
    ['labour', 2],
  ]),
  address: new Map([['rosie-duffield', 'f']]),
};

/** A new one at each call: what is remembered of an index is not shared between tests. */
export const fixtureIndex = (): NameIndex => openNameIndex(packNameIndex(entries, company));
