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
const smallWords = new Set(
  'a an and at by for from in of on or the to with mr mrs ms miss dr'.split(' '),
);
const smallWordShare = 0.2;
/** More words than a name, a role and a date have together. */
const mostWords = 8;

export interface QueryWords {
  /** How many words have to be found. */
  readonly needed: number;
  /** The places of every word, in those documents only that have all that are needed. */
  readonly together: () => readonly Typed[];
  /** The places of every word, wherever they are. */
  readonly apart: () => readonly Typed[];
}

/** Looks at the first eight different words; a small one ("of") counts little beside others. */
export function findWords(index: SearchIndex, query: string): QueryWords {
  const typed = [...new Set(wordsOf(query).map(({ folded }) => folded))].slice(0, mostWords);
  const hasContent = typed.some((word) => !smallWords.has(word));
  const words = typed.map((word) => {
    const matches = index.vocabulary.match(word);
    return {
      word,
      share: hasContent && smallWords.has(word) ? smallWordShare : 1,
      matches,
      count: matches.reduce((sum, one) => sum + (index.postings.get(one.word)?.length ?? 0), 0),
    };
  });
  // The rarest first: of the others, only what stands in the documents that have it matters.
  const inOrder = words.toSorted((a, b) => b.share - a.share || a.count - b.count);
  return {
    needed: words.filter(({ share }) => share === 1).length,
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
