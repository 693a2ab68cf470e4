/**
 * Search by hand: every word typed must be found somewhere in a document, in whatever order and
 * with typing errors; what it is found in decides the rank. The last word may be half typed.
 */
import type { FieldKind, SearchDocument, SearchField } from './documents.ts';
import type { Posting, SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

/** [start, end) UTF-16 offsets of letters to emphasise, in order, not overlapping. */
export type Spans = readonly (readonly [number, number])[];

export interface Hit {
  readonly document: SearchDocument;
  /** Letters of the document's name that were typed. */
  readonly emphasis: Spans;
  /** What else was typed and where it was found, where the name alone does not explain the hit. */
  readonly via: { readonly field: SearchField; readonly emphasis: Spans } | null;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** False where nothing has all the words: the hits then have most of them, as suggestions. */
  readonly complete: boolean;
}

/** What finding a word in a field counts for. Chosen, with what follows, on the queries in the tests. */
const weights: Readonly<Record<FieldKind, number>> = {
  name: 1,
  otherName: 0.94,
  label: 0.82,
  role: 0.62,
  participant: 0.55,
  place: 0.8,
  date: 0.74,
  association: 0.42,
};
const madeWeight = { no: 1, initials: 0.82, joined: 0.95 } as const;
/** Added where one field other than the name has every word: "leader of the labour party". */
const phraseBonus = 0.33;
/** Added for the share of the name that was typed, as far as the name was; and for being named often. */
const coverageBonus = 0.12;
const prominenceBonus = 0.018;
/** Words that say little count little, and need not be found. */
const smallWords = new Set('a an and at by for from in of on or the to with'.split(' '));
const smallWordShare = 0.2;

/** One typed word in one field of a document. */
interface Found {
  readonly score: number;
  readonly posting: Posting;
  readonly letters: Spans;
  readonly word: string;
}

interface Typed {
  readonly share: number;
  /** Document -> field -> the best place there. */
  readonly places: ReadonlyMap<number, ReadonlyMap<number, Found>>;
}

/** The documents that the query may mean, best first, at most `limit`. Empty for an empty query. */
export function search(index: SearchIndex, query: string, limit = 12): Answer {
  const words = [...new Set(wordsOf(query).map(({ folded }) => folded))].slice(0, 8);
  const typed = words.map((word): Typed => {
    const isSmall = smallWords.has(word) && words.some((other) => !smallWords.has(other));
    return { share: isSmall ? smallWordShare : 1, places: findWord(index, word) };
  });
  const needed = typed.filter(({ share }) => share === 1);
  const all = rank(index, typed, needed, needed.length);
  if (all.length > 0 || needed.length < 2) return { hits: all.slice(0, limit), complete: true };
  const most = rank(index, typed, needed, needed.length - 1);
  return { hits: most.slice(0, limit), complete: false };
}

function findWord(index: SearchIndex, typed: string): Typed['places'] {
  const places = new Map<number, Map<number, Found>>();
  for (const { word, fit, letters } of index.vocabulary.match(typed)) {
    for (const posting of index.postings.get(word) ?? []) {
      // Initials and joined names are meant in full, or in the case of the longer ones nearly so.
      if (fit < 1 && !mayBePart(posting, typed)) continue;
      const score = fit * weights[posting.kind] * madeWeight[posting.made];
      const fields = places.get(posting.document) ?? new Map<number, Found>();
      places.set(posting.document, fields);
      if (score > (fields.get(posting.field)?.score ?? 0)) {
        fields.set(posting.field, { score, posting, letters, word });
      }
    }
  }
  return places;
}

function mayBePart({ made }: Posting, typed: string): boolean {
  return made === 'no' || (made === 'joined' && typed.length > 5);
}

function rank(
  index: SearchIndex,
  typed: readonly Typed[],
  needed: readonly Typed[],
  enough: number,
): Hit[] {
  const candidates = new Set(needed.flatMap(({ places }) => [...places.keys()]));
  return [...candidates]
    .filter((at) => needed.filter(({ places }) => places.has(at)).length >= Math.max(1, enough))
    .map((document) => ({ document, score: scoreOf(index, document, typed) }))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .map(({ document }) => toHit(index, document, typed));
}

function scoreOf(
  { documents, nameLengths }: SearchIndex,
  document: number,
  typed: readonly Typed[],
): number {
  const whole = typed.reduce((sum, { share }) => sum + share, 0);
  const meanOf = (score: (fields: ReadonlyMap<number, Found>) => number) =>
    typed.reduce((sum, { share, places }) => sum + share * score(places.get(document) ?? none), 0) /
    whole;
  const mixed = meanOf((fields) => best(fields)?.score ?? 0);
  const inOne = fieldsWithAll(documents[document], document, typed).map(
    (field) => meanOf((fields) => fields.get(field)?.score ?? 0) + phraseBonus,
  );
  const inName = new Set(
    typed.flatMap((one) => one.places.get(document)?.get(0)?.posting.start ?? []),
  );
  const length = Math.max(1, nameLengths[document] ?? 1, typed.length);
  const coverage = inName.size / length;
  // Who is named often is looked for by name; by other words, no more than others.
  const prominence = inName.size > 0 ? Math.log2(1 + (documents[document]?.prominence ?? 0)) : 0;
  return Math.max(mixed, ...inOne) + coverageBonus * coverage + prominenceBonus * prominence;
}

const none: ReadonlyMap<number, Found> = new Map();

function best(fields: ReadonlyMap<number, Found>): Found | undefined {
  return [...fields.values()].reduce<Found | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
}

/** Fields beside the name that have every word of a query of several; hearsay is none. */
function fieldsWithAll(
  document: SearchDocument | undefined,
  at: number,
  typed: readonly Typed[],
): number[] {
  if (typed.length < 2) return [];
  const [first = none, ...others] = typed.map(({ places }) => places.get(at) ?? none);
  return [...first.keys()].filter(
    (field) =>
      field > 0 &&
      document?.fields[field]?.kind !== 'association' &&
      others.every((one) => one.has(field)),
  );
}

function toHit({ documents }: SearchIndex, at: number, typed: readonly Typed[]): Hit {
  const document = documents[at] as SearchDocument;
  const places = typed.flatMap((one) => {
    const fields = one.places.get(at) ?? none;
    return fields.get(0) ?? best(fields) ?? [];
  });
  const elsewhere = places.find(({ posting }) => posting.field !== 0);
  const field = elsewhere && document.fields[elsewhere.posting.field];
  return {
    document,
    emphasis: spansIn(places, 0),
    via: field ? { field, emphasis: spansIn(places, elsewhere.posting.field) } : null,
  };
}

/** The typed letters in one field. Where folding changed the length of a word, the whole word. */
function spansIn(places: readonly Found[], field: number): Spans {
  const spans = places
    .filter(({ posting }) => posting.field === field)
    .flatMap(({ posting: { start, end, made }, letters, word }): [number, number][] => {
      if (made !== 'no' || end - start !== word.length) return [[start, end]];
      return letters.map(([from, to]) => [start + from, start + to]);
    })
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
