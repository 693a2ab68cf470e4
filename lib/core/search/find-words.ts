/** Where the words of a query stand: for each typed word, the best place in every field that has it. */
import type { FieldKind } from './documents.ts';
import type { Posting, SearchIndex } from './search-index.ts';
import type { WordMatch } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** [start, end) UTF-16 offsets of letters to emphasise, in order, not overlapping. */
export type Spans = readonly (readonly [number, number])[];

/** One typed word in one field of a document. */
export interface Found {
  /** From 0 to 1: how well the word fits, and how much the field counts. */
  readonly score: number;
  readonly posting: Posting;
  readonly letters: Spans;
  /** The word as it stands there. */
  readonly word: string;
}

/** Document -> field -> the best place there. */
export type Places = ReadonlyMap<number, ReadonlyMap<number, Found>>;

export interface Typed {
  /** 1, or less for a word that says little and need not be found. */
  readonly share: number;
  readonly places: Places;
}

/** What finding a word in a field counts for; chosen, as all numbers here, on the tests' queries. */
const weights: Readonly<Record<FieldKind, number>> = {
  name: 1,
  otherName: 0.94,
  label: 0.8,
  title: 0.66,
  role: 0.68,
  participant: 0.55,
  place: 0.8,
  date: 0.74,
  association: 0.42,
};
const madeWeight = { no: 1, initials: 0.82, joined: 0.95 } as const;
/** Titles among them: few of them are in a text. What somebody is ("councillor") says more. */
const smallWords = new Set(
  `a an and at by for from in of on or the to with
  mr mrs ms miss mx sir dame lord lady baroness baron dr prof rev`.split(/\s+/),
);
const smallWordShare = 0.2;
/** Short forms that are not the beginning of their word: "Cllr Walker" is the councillor. */
const shortFor: Readonly<Record<string, string>> = { cllr: 'councillor' };
/** More words than a name, a role and a date have together. */
const mostWords = 8;
/** Nobody looks for more; a whole page may be pasted. */
const mostTyped = 40;

export interface QueryWords {
  /** How many words have to be found. */
  readonly needed: number;
  /** The places of every word, in those documents only that have all that are needed. */
  readonly together: () => readonly Typed[];
  /** The places of every word, wherever they are. */
  readonly apart: () => readonly Typed[];
}

interface QueryWord {
  readonly word: string;
  readonly share: number;
  readonly matches: readonly WordMatch[];
  /** Places that the matches stand in. */
  readonly count: number;
}

/** Looks at eight different words at most; a small one ("of") counts little beside others. */
export function findWords(index: SearchIndex, query: string): QueryWords {
  const all = wordsIn(index, query);
  const words = all.length > mostWords ? mostTelling(index, all) : all;
  const isLost = (one: QueryWord) => one.share === 1 && one.count === 0 && !words.includes(one);
  // The rarest first: of the others, only what stands in the documents that have it matters.
  const inOrder = words.toSorted((a, b) => b.share - a.share || a.count - b.count);
  return {
    needed: words.filter(({ share }) => share === 1).length + (all.some(isLost) ? 1 : 0),
    together() {
      let within: Places | null = null;
      return inOrder.map(({ word, share, matches }): Typed => {
        const places: Places = placesOf(index, word, matches, within);
        if (share === 1) within = places;
        return { share, places };
      });
    },
    apart: () =>
      inOrder.map(({ word, share, matches }) => ({
        share,
        places: placesOf(index, word, matches, null),
      })),
  };
}

/** The different words of a query, and what each may mean. */
function wordsIn({ vocabulary, postings }: SearchIndex, query: string): readonly QueryWord[] {
  const typed = wordsOf(query)
    .slice(0, mostTyped)
    .map(({ folded }) => folded);
  const matches = new Map<string, WordMatch[]>(
    typed.map((word) => [word, [...vocabulary.match(shortFor[word] ?? word)]]),
  );
  // "anti semitism" may be one word elsewhere: each half then has its letters of it.
  for (const [at, word] of typed.slice(0, -1).entries()) {
    const next = typed[at + 1] ?? '';
    for (const whole of vocabulary.beginningWith(word + next)) {
      const seam = word.length;
      matches.get(word)?.push({ ...whole, letters: [[0, seam]] });
      matches.get(next)?.push({ ...whole, letters: [[seam, seam + next.length]] });
    }
  }
  const hasContent = typed.some((word) => !smallWords.has(word));
  return Array.from(matches, ([word, found]) => ({
    word,
    share: hasContent && smallWords.has(word) ? smallWordShare : 1,
    matches: found,
    count: found.reduce((sum, one) => sum + (postings.get(one.word)?.length ?? 0), 0),
  }));
}

/**
 * Of a sentence, the words that it is most likely about: those of names first, then what stands
 * somewhere as it was typed, then what is like something; of each the rarest.
 */
function mostTelling(index: SearchIndex, words: readonly QueryWord[]): readonly QueryWord[] {
  const order = ({ word, share, count }: QueryWord): number => {
    if (share < 1 || count === 0) return 3;
    const places = index.postings.get(word)?.filter(({ made }) => made !== 'initials') ?? [];
    if (places.some(({ kind }) => kind === 'name' || kind === 'otherName')) return 0;
    return places.length > 0 ? 1 : 2;
  };
  return words.toSorted((a, b) => order(a) - order(b) || a.count - b.count).slice(0, mostWords);
}

function placesOf(
  index: SearchIndex,
  typed: string,
  matches: readonly WordMatch[],
  within: Places | null,
): Places {
  const places = new Map<number, Map<number, Found>>();
  for (const { word, fit, letters } of matches) {
    for (const posting of index.postings.get(word) ?? []) {
      if (within && !within.has(posting.document)) continue;
      if (fit < 1 && !mayBePart(posting, typed, within === null)) continue;
      const score = fit * weights[posting.kind] * madeWeight[posting.made];
      let fields = places.get(posting.document);
      if (!fields) {
        fields = new Map();
        places.set(posting.document, fields);
      }
      if (score > (fields.get(posting.field)?.score ?? 0)) {
        fields.set(posting.field, { score, posting, letters, word });
      }
    }
  }
  return places;
}

/**
 * Initials and joined names are meant in full, or in the case of the longer ones nearly so. A single
 * letter on its own is the beginning of a name: nearly every other field has a word with it.
 */
function mayBePart({ made, field }: Posting, typed: string, isAlone: boolean): boolean {
  if (made !== 'no') return made === 'joined' && typed.length > 5;
  return field === 0 || typed.length > 1 || !isAlone;
}
