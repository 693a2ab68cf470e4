/**
 * The name index at run time: typed arrays over numbered words, names and entities. It answers
 * "which names have this word as surname, given name or first word" and holds what was learnt.
 */
import type { EntityKind, Id } from '../knowledge/model.ts';
import { type ListedWords, openListedWords } from './listed-words.ts';
import { type NameTraits, readTraits } from './name-traits.ts';
import type { NameEntry } from './names.ts';
import { readNumbers } from './number-text.ts';
import type { PackedNameIndex } from './pack-name-index.ts';
import { headNouns } from './small-words.ts';
import { createTokenTable, type TokenTable, unpackWords } from './token-table.ts';
import { companyRoom, openWordHashes, type WordHashes } from './word-hashes.ts';
import { slugOf, writtenOf } from './written-name.ts';

/** Numbers of names, words and entities are positions in the index. */
export interface NameIndex extends ListedWords {
  readonly tokens: TokenTable;
  /** How often others bear this word: -1 (nobody known), 0 (hardly anybody) to 3 (an everyday word or name). */
  readonly commonness: (token: number) => number;
  readonly nameCount: number;
  readonly entityCount: number;
  /** The words of a name, in reading order. */
  readonly wordsOf: (name: number) => readonly number[];
  /** How many words at the end are the surname; 0 where the name is matched as a whole. */
  readonly surnameLength: (name: number) => number;
  readonly typeOf: (name: number) => NameEntry['type'];
  readonly kindOf: (name: number) => EntityKind;
  readonly needsEvidence: (name: number) => boolean;
  readonly isJunior: (name: number) => boolean;
  readonly isEverywhere: (name: number) => boolean;
  readonly writtenAs: (name: number) => string;
  readonly ownerOf: (name: number) => number;
  readonly isSurname: (token: number) => boolean;
  readonly isGiven: (token: number) => boolean;
  readonly isOpening: (token: number) => boolean;
  readonly bySurname: (token: number) => Uint32Array;
  readonly byGiven: (token: number) => readonly number[];
  readonly byOpening: (token: number) => Uint32Array;
  /** The first words of the bodies that have but one more, this one of the head nouns. */
  readonly firstWordsOf: (token: number) => readonly number[];
  readonly idOf: (entity: number) => Id;
  readonly canonicalOf: (entity: number) => number;
  readonly sourcesOf: (entity: number) => readonly Id[];
  readonly addressOf: (entity: number) => 'f' | 'm' | '-';
  /** Folded company word -> its number; the lists below run in parallel. */
  readonly companyWords: WordHashes;
  readonly companyWeights: readonly number[];
  readonly companyEntities: readonly (readonly number[])[];
}

/** What `hasCandidate` asks of an index: all that there is where only that is asked. */
export type CandidateIndex = Pick<
  NameIndex,
  | 'byGiven'
  | 'byOpening'
  | 'bySurname'
  | 'commonness'
  | 'firstWordsOf'
  | 'givenForms'
  | 'isEverywhere'
  | 'isGiven'
  | 'isOpening'
  | 'isSurname'
  | 'lookalikes'
  | 'otherNames'
  | 'surnameLength'
  | 'tokens'
  | 'typeOf'
  | 'wordsOf'
>;

/** No name. */
const none = -1;

/** Opens what `packCandidateIndex` wrote. */
export const openCandidateIndex = (packed: string): CandidateIndex => openNameIndex(packed);

/** Opens what `packNameIndex` wrote. */
export function openNameIndex(packed: string): NameIndex {
  const data: PackedNameIndex = JSON.parse(packed);
  // What is asked for later; the rest of the packed form is let go of.
  const { address, common, company, ids, sourceOf, sources, sourceSets, written } = data;
  const lists = openListedWords(data);
  const tokens = createTokenTable(unpackWords(data.words));
  const lengths = readNumbers(data.lengths);
  const nameCount = lengths.length;
  const flat = readNumbers(data.parts);
  const traits = Uint8Array.from(readNumbers(data.traits));
  // Asked for so often that each of the few numbers is read but once.
  const readBefore: NameTraits[] = [];
  function traitsOf(name: number): NameTraits {
    const packed = traits[name] ?? 0;
    readBefore[packed] ??= readTraits(packed);
    return readBefore[packed];
  }
  const typeOf = (name: number) => traitsOf(name).type;
  const back = readNumbers(data.owners);
  const wordStarts = new Uint32Array(nameCount + 1);
  const names = new Uint32Array(nameCount);
  /** Where the people end, and where all names end, that are looked up under a word or one before it. */
  const peopleEnds = new Uint32Array(tokens.size);
  const ends = new Uint32Array(tokens.size);
  /** By word the last name with that given name, and by name the one before it: each plus one. */
  const lastGiven = new Uint32Array(tokens.size);
  const givenBefore = new Uint32Array(nameCount);
  const owners = new Uint32Array(nameCount);
  const surnameLengths = Uint8Array.from(data.surnames, Number);
  const canonical = new Int32Array(nameCount).fill(none);
  const firstWords = new Map([...headNouns].map((noun) => [tokens.numberOf(noun), [] as number[]]));
  let entityCount = 0;
  let start = 0;
  let key = 0;
  for (let name = 0; name < nameCount; name++) {
    const length = lengths[name] ?? 0;
    const surname = surnameLengths[name] ?? 0;
    key += flat[start] ?? 0;
    // The key word stands first in the packed form; put it back where it is read.
    const at = surname === 0 ? 0 : length - surname;
    flat.copyWithin(start, start + 1, start + at + 1);
    flat[start + at] = key;
    const owner = back[name] ? entityCount - (back[name] ?? 0) : entityCount++;
    owners[name] = owner;
    if (typeOf(name) === 'canonical' || canonical[owner] === none) canonical[owner] = name;
    start += length;
    wordStarts[name + 1] = start;
    names[name] = name;
    if (surname > 0) {
      peopleEnds[key] = name + 1;
      const given = flat[wordStarts[name] ?? 0] ?? 0;
      givenBefore[name] = lastGiven[given] ?? 0;
      lastGiven[given] = name + 1;
    } else if (length === 2) firstWords.get(flat[start - 1] ?? 0)?.push(key);
    ends[key] = name + 1;
  }
  for (let token = 0, end = 0; token < tokens.size; token++) {
    peopleEnds[token] ||= end;
    end = ends[token] ||= end;
  }
  function wordsOf(name: number): readonly number[] {
    const words: number[] = [];
    const end = wordStarts[name + 1] ?? 0;
    // Asked for so often that an iterator would show.
    for (let at = wordStarts[name] ?? 0; at < end; at++) words.push(flat[at] ?? 0);
    return words;
  }
  function writtenAs(name: number): string {
    const as = written[name] ?? '';
    return /^\D/.test(as) ? as : writtenOf(wordsOf(name).map(tokens.textOf), typeOf(name), as);
  }
  let sourceSetOf: Uint32Array | undefined;
  let companyEntities: readonly (readonly number[])[] | undefined;
  return {
    tokens,
    nameCount,
    entityCount,
    wordsOf,
    commonness: (token) => common.charCodeAt(token) - 48 || 0,
    surnameLength: (name) => surnameLengths[name] ?? 0,
    typeOf,
    kindOf: (name) => traitsOf(name).kind,
    needsEvidence: (name) => traitsOf(name).needsEvidence,
    isJunior: (name) => traitsOf(name).isJunior,
    isEverywhere: (name) => traitsOf(name).isEverywhere,
    writtenAs,
    ownerOf: (name) => owners[name] ?? 0,
    isSurname: (token) => (peopleEnds[token] ?? 0) > (ends[token - 1] ?? 0),
    isGiven: (token) => (lastGiven[token] ?? 0) > 0,
    isOpening: (token) => (ends[token] ?? 0) > (peopleEnds[token] ?? 0),
    bySurname: (token) => names.subarray(ends[token - 1] ?? 0, peopleEnds[token] ?? 0),
    byGiven(token) {
      const names: number[] = [];
      let name = (lastGiven[token] ?? 0) - 1;
      for (; name >= 0; name = (givenBefore[name] ?? 0) - 1) names.push(name);
      return names.reverse();
    },
    byOpening: (token) => names.subarray(peopleEnds[token] ?? 0, ends[token] ?? 0),
    firstWordsOf: (token) => firstWords.get(token) ?? [],
    idOf: (entity) => ids[entity] ?? slugOf(writtenAs(canonical[entity] ?? 0)),
    canonicalOf: (entity) => canonical[entity] ?? 0,
    sourcesOf(entity) {
      sourceSetOf ??= readNumbers(sourceOf);
      return (sourceSets[sourceSetOf[entity] ?? 0] ?? []).map((at) => sources[at] ?? '');
    },
    addressOf: (entity) => (address[entity] ?? '-') as 'f' | 'm' | '-',
    companyWords: openWordHashes(company[0], companyRoom),
    companyWeights: [...company[1]].map(Number),
    get companyEntities() {
      companyEntities ??= company[2].split(' ').map((list) => [...readNumbers(list)]);
      return companyEntities;
    },
    ...lists,
  };
}
