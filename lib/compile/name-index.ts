/** Builds the name index of a compiled knowledge base: names, company, lookalikes. */
import type { Id, Knowledge } from '../core/knowledge/model.ts';
import { partsOf } from '../core/match/name-parts.ts';
import type { Company, NameEntry } from '../core/match/names.ts';
import { packNameIndex } from '../core/match/pack-name-index.ts';
import { notGivenNames } from '../core/match/word-lists.ts';
import { givenNames, isGivenName } from './given-names.ts';
import { learnAddress } from './name-index-address.ts';
import { learnCompany, nameWordsOf } from './name-index-company.ts';
import { nameEntriesOf } from './name-index-entries.ts';
import {
  commonnessOf,
  givenFormsOf,
  givenVariantsOf,
  lookalikesOf,
} from './name-index-spelling.ts';
import { readWordLists } from './name-index-words.ts';

/** What the index is made of. `mentions` may be empty: then no source can silence a name. */
export interface NameIndexSeeds {
  readonly knowledge: Pick<Knowledge, 'entities' | 'articles' | 'mentions' | 'memberships'>;
  readonly bodies: ReadonlyMap<Id, readonly string[]>;
  readonly needsEvidence: ReadonlySet<Id>;
}

/** The packed index, for `openNameIndex`. */
export function buildNameIndex({ knowledge, bodies, needsEvidence }: NameIndexSeeds): string {
  const lists = readWordLists();
  const entries = nameEntriesOf(knowledge, needsEvidence, lists);
  const { entities } = knowledge;
  const nameWords = nameWordsOf(entities);
  return packNameIndex(entries, {
    ...spellingOf(entries),
    words: learnCompany({ knowledge, bodies, nameWords, needsEvidence }, lists),
    address: learnAddress(entities, bodies),
  });
}

/** Rarer than this a word or a name is more often a misspelling of another. */
const rarest = 110_000;

/** What opens a sentence or a headline as a word and not as a name is one of so many words, mostly. */
const leastOrdinary = 4000;

/** What lists of words and names say about the parts of these names. */
export function spellingOf(entries: readonly NameEntry[]): Omit<Company, 'words' | 'address'> {
  const lists = readWordLists();
  const parts = entries.map((entry) => ({ entry, ...partsOf(entry) }));
  const all = new Set(parts.flatMap(({ words }) => words));
  // Middle names are not looked at; in a body's long name the other words leave no doubt.
  const people = new Set(
    parts.flatMap(({ surname, words }) =>
      surname > 0 ? [...words.slice(0, 1), ...words.slice(-surname)] : [],
    ),
  );
  /** The first words of bodies, and all words of short names: one wrong letter and no more. */
  const openings = new Set(
    parts.flatMap(({ entry, words }) =>
      entry.kind === 'organization' && entry.type !== 'acronym' && entry.type !== 'handle'
        ? words.slice(0, words.length < 3 ? 2 : 1).filter((word) => word.length > 4)
        : [],
    ),
  );
  const given = new Set(
    parts.flatMap(({ surname, words }) => (surname > 0 ? words.slice(0, 1) : [])),
  );
  const asked = new Set(
    parts.flatMap(({ entry, words }) =>
      entry.kind === 'person' || words.length === 1 ? words : [],
    ),
  );
  const used = lists.ranked.filter((word) => lists.rankOf(word) < rarest);
  /** Letters that are counted as a plural: "PCs" says nothing of how many go by "PCS". */
  const plurals = new Set(
    parts.flatMap(({ entry, words: [letters = ''] }) =>
      entry.type === 'acronym' && lists.rankOf(letters.replace(/s$/, '')) < lists.rankOf(letters)
        ? [letters]
        : [],
    ),
  );
  const near = lookalikesOf(people, used);
  const nearOpenings = lookalikesOf(openings, used, 1);
  return {
    lookalikes: [...new Set([...near, ...nearOpenings])].filter(lists.isWord),
    otherNames: [...near].filter((name) => !lists.isWord(name)),
    // Nobody asks how common the words of a body's name are, unless its letters are all that is written.
    commonness: new Map(
      [...all].map((word) => [
        word,
        plurals.has(word) ? 0 : asked.has(word) ? commonnessOf(word, lists) : 3,
      ]),
    ),
    givenForms: givenFormsOf(given),
    givenVariants: givenVariantsOf(given),
    givenNames,
    ordinaryWords: lists.ranked.filter(
      (word) =>
        lists.rankOf(word) < leastOrdinary &&
        lists.isWord(word) &&
        !lists.isName(word) &&
        !isGivenName(word) &&
        !notGivenNames.has(word),
    ),
  };
}
