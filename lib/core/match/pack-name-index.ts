/** Build time: names and what was learnt about them as one string for the extension's scripts. */
import type { Id } from '../knowledge/model.ts';
import { type NameParts, partsOf } from './name-parts.ts';
import { packTraits } from './name-traits.ts';
import type { Company, NameEntry } from './names.ts';
import { writeNumbers } from './number-text.ts';
import { byHash, packWordHashes } from './pack-word-hashes.ts';
import { packWords } from './token-table.ts';
import { companyRoom, givenRoom, pairRoom } from './word-hashes.ts';
import { slugOf, writtenOf } from './written-name.ts';

/** The packed form. Lists run in parallel: one item per name, per entity or per word. */
export interface PackedNameIndex {
  readonly words: string;
  readonly common: string;
  /** Per name: words in all, words of the surname, the words (the key word as a step on from the last). */
  readonly lengths: string;
  readonly surnames: string;
  readonly parts: string;
  /** Per name: what `packTraits` made of it. */
  readonly traits: string;
  /** Per name: 0 for an entity not met before, else how many entities back it is, plus one. */
  readonly owners: string;
  /** Names that are not simply their words with capitals: as they are, or how many of each are large. */
  readonly written: Readonly<Record<number, string>>;
  /** Per entity: its set of sources, how it is addressed, its id where the canonical name's slug is not. */
  readonly sourceOf: string;
  readonly address: string;
  readonly ids: Readonly<Record<number, string>>;
  readonly sources: readonly Id[];
  readonly sourceSets: readonly (readonly number[])[];
  readonly company: readonly [words: string, weights: string, entities: string];
  readonly lookalikes: string;
  readonly otherNames: string;
  readonly givenForms: string;
  readonly givenVariants: string;
  readonly givenNames: string;
  readonly ordinaryWords: string;
}

interface Row {
  readonly entry: NameEntry;
  readonly parts: NameParts;
  /** The word under which the name is looked up: the surname's first, or the first of all. */
  readonly key: string;
  readonly others: readonly string[];
}

function rowOf(entry: NameEntry): Row {
  const parts = partsOf(entry);
  const at = parts.surname === 0 ? 0 : parts.words.length - parts.surname;
  const key = parts.words[at] ?? '';
  return { entry, parts, key, others: parts.words.toSpliced(at, 1) };
}

/** By key, as the index looks names up: people first, then in the order that makes neighbours alike. */
function compareRows(a: Row, b: Row): number {
  const [x, y] = [a, b].map(({ key, parts, others }) =>
    [key, parts.surname > 0 ? 0 : 1, ...others].join(' '),
  ) as [string, string];
  return x < y ? -1 : x > y ? 1 : a.entry.type === 'canonical' ? -1 : 1;
}

/**
 * Packs the names for `openNameIndex`. Every entity needs a canonical name among `entries`.
 * Throws where a name has no letter at all, and where `packTraits` does.
 */
export function packNameIndex(entries: readonly NameEntry[], company: Company): string {
  const rows = withoutRepeats(entries.map(rowOf)).sort(compareRows);
  const empty = rows.find((row) => row.key === '');
  if (empty)
    throw new Error(`The name "${empty.entry.name}" of ${empty.entry.entity} has no words.`);
  const words = [...new Set(rows.flatMap((row) => row.parts.words))].sort();
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const entities: Id[] = [];
  const entityAt = new Map<Id, number>();
  const parts: number[] = [];
  const owners: number[] = [];
  const written: Record<number, string> = {};
  let key = 0;
  for (const [at, { entry, parts: split, ...row }] of rows.entries()) {
    const number = numberOf.get(row.key) ?? 0;
    parts.push(number - key, ...row.others.map((word) => numberOf.get(word) ?? 0));
    key = number;
    const known = entityAt.get(entry.entity);
    owners.push(known === undefined ? 0 : entities.length - known);
    if (known === undefined) entityAt.set(entry.entity, entities.push(entry.entity) - 1);
    const plain = writtenOf(split.words, entry.type);
    // Capitals in a handle are as anyone likes.
    if (plain !== (entry.type === 'handle' ? entry.name.toLowerCase() : entry.name))
      written[at] = capitalsOf(entry.name, split.words, entry.type) ?? entry.name;
  }
  const bySet = new Map<string, number>();
  const ownNames = new Map<Id, NameEntry[]>();
  for (const entry of entries) {
    const own = ownNames.get(entry.entity);
    if (own) own.push(entry);
    else ownNames.set(entry.entity, [entry]);
  }
  const sources = [...new Set(entries.flatMap((entry) => entry.sources))].sort();
  const ids: Record<number, string> = {};
  const sourceOf = entities.map((entity, at) => {
    const own = ownNames.get(entity) ?? [];
    const canonical = own.find((entry) => entry.type === 'canonical') ?? own[0];
    if (slugOf(canonical?.name ?? '') !== entity) ids[at] = entity;
    const set = [
      ...new Set(own.flatMap((entry) => entry.sources.map((id) => sources.indexOf(id)))),
    ];
    const setKey = set.sort((a, b) => a - b).join(' ');
    if (!bySet.has(setKey)) bySet.set(setKey, bySet.size);
    return bySet.get(setKey) ?? 0;
  });
  const companyWords = byHash(company.words, (one) => one.word, companyRoom).map(([, one]) => one);
  const packed: PackedNameIndex = {
    words: packWords(words),
    common: words
      .map((word) => String.fromCharCode(48 + (company.commonness.get(word) ?? 0)))
      .join(''),
    lengths: writeNumbers(rows.map((row) => row.parts.words.length)),
    surnames: rows.map((row) => row.parts.surname).join(''),
    parts: writeNumbers(parts),
    traits: writeNumbers(rows.map(traitsOf)),
    owners: writeNumbers(owners),
    written,
    sourceOf: writeNumbers(sourceOf),
    address: entities.map((id) => company.address.get(id) ?? '-').join(''),
    ids,
    sources,
    sourceSets: [...bySet.keys()].map((set) => (set === '' ? [] : set.split(' ').map(Number))),
    company: [
      packWordHashes(
        company.words.map((one) => one.word),
        companyRoom,
      ),
      companyWords.map((one) => one.weight).join(''),
      companyWords
        .map((one) => writeNumbers(one.entities.flatMap((id) => entityAt.get(id) ?? [])))
        .join(' '),
    ],
    lookalikes: packWordHashes(company.lookalikes),
    otherNames: packWordHashes(company.otherNames),
    givenForms: packPairs(company.givenForms),
    givenVariants: packPairs(company.givenVariants),
    givenNames: packWordHashes(company.givenNames, givenRoom),
    ordinaryWords: packWordHashes(company.ordinaryWords),
  };
  return JSON.stringify(packed);
}

/** The digits for `writtenOf`; null where they do not make the name. */
function capitalsOf(
  name: string,
  words: readonly string[],
  type: NameEntry['type'],
): string | null {
  const capitals = name
    .split(' ')
    .map((word) => Math.min(9, /^\p{Lu}*/u.exec(word)?.[0].length ?? 0))
    .join('');
  return writtenOf(words, type, capitals) === name ? capitals : null;
}

/** Without names that have the same words as another of the entity ("Sir Julian Brazier"). */
function withoutRepeats(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  const canonicalFirst = [...rows].sort(
    (a, b) => Number(b.entry.type === 'canonical') - Number(a.entry.type === 'canonical'),
  );
  return canonicalFirst.filter(({ entry, parts }) => {
    const key = `${entry.entity} ${parts.surname > 0} ${parts.words.join(' ')}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

const traitsOf = ({ entry, parts }: Row): number =>
  packTraits({ ...entry, isJunior: parts.junior, isEverywhere: entry.isEverywhere ?? false });

const packPairs = (lists: ReadonlyMap<string, readonly string[]>): string =>
  packWordHashes(
    [...lists].flatMap(([word, others]) => others.map((other) => `${word} ${other}`)),
    pairRoom,
  );
