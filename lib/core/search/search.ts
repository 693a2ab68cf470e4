/**
 * Search by hand: every word typed must be found somewhere in a document, in whatever order and
 * with typing errors; what it is found in decides the rank. The last word may be half typed.
 */
import type { SearchDocument, SearchField } from './documents.ts';
import { type Found, findWords, type Spans, type Typed } from './find-words.ts';
import { bestOf, fieldsIn, scoreOf } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

export type { Spans } from './find-words.ts';

export interface Hit {
  readonly document: SearchDocument;
  /** Letters of the document's name that were typed. */
  readonly emphasis: Spans;
  /** What else was typed and where it was found, where the name alone does not explain the hit. */
  readonly via: { readonly field: SearchField; readonly emphasis: Spans } | null;
}

export interface Answer {
  /** The best of what was found. */
  readonly hits: readonly Hit[];
  /** How many were found. */
  readonly total: number;
  /** False where nothing has all the words: the hits then have some of them, as suggestions. */
  readonly complete: boolean;
}

/** A name of fewer letters is too easily a word of something else that was typed. */
const shortestName = 4;

/** How many results answer a question that does not say how many it wants. */
export const firstResults = 12;

/** The documents that the query may mean, best first, at most `limit`. Empty for an empty query. */
export function search(index: SearchIndex, query: string, limit = firstResults): Answer {
  const { needed, together, apart } = findWords(index, query);
  const typed = together();
  const all = best(index, typed, limit, (found) => found === needed);
  if (all.total > 0 || needed < 2) return { ...all, complete: true };
  const most = best(
    index,
    apart(),
    limit,
    (found, isNamed) => isNamed || found >= Math.max(1, needed - 1),
  );
  return { ...most, complete: false };
}

/** `suffices` is told how many words a document has, and whether one of them is of its name. */
function best(
  index: SearchIndex,
  typed: readonly Typed[],
  limit: number,
  suffices: (found: number, isNamed: boolean) => boolean,
): Pick<Answer, 'hits' | 'total'> {
  const found = new Map<number, number>();
  for (const { share, places } of typed) {
    if (share < 1) continue;
    for (const document of places.keys()) found.set(document, (found.get(document) ?? 0) + 1);
  }
  const ranked = [...found]
    .filter(([document, count]) => suffices(count, isNamed(typed, document)))
    .map(([document]) => ({ document, score: scoreOf(index, document, typed) }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
  const hits = ranked.slice(0, limit).map(({ document }) => toHit(index, document, typed));
  return { hits, total: ranked.length };
}

function isNamed(typed: readonly Typed[], document: number): boolean {
  return typed.some(({ share, places }) => {
    const inName = places.get(document)?.get(0);
    return share === 1 && inName?.score === 1 && inName.word.length >= shortestName;
  });
}

function toHit({ documents }: SearchIndex, at: number, typed: readonly Typed[]): Hit {
  const document = documents[at] as SearchDocument;
  const places = typed.flatMap((one) => {
    const fields = fieldsIn(one, at);
    return fields.get(0) ?? bestOf(fields) ?? [];
  });
  const elsewhere = places.find(
    ({ posting: { field } }) => field !== 0 && !document.fields[field]?.isIndexOnly,
  );
  const field = elsewhere && document.fields[elsewhere.posting.field];
  return {
    document,
    emphasis: spansIn(places, 0),
    via: field ? excerpt(field, spansIn(places, elsewhere.posting.field)) : null,
  };
}

/** Characters that a list of results has room for, and of them those before the first typed letter. */
const longestExcerpt = 120;
const leadLength = 30;

/** The part of a long text that the typed words are in, cut between words. */
function excerpt(field: SearchField, spans: Spans): NonNullable<Hit['via']> {
  const { kind, text } = field;
  if (text.length <= longestExcerpt) return { field, emphasis: spans };
  const first = Math.max(0, (spans[0]?.[0] ?? 0) - leadLength);
  const start = first === 0 ? 0 : text.indexOf(' ', first) + 1;
  const last = text.lastIndexOf(' ', start + longestExcerpt);
  const end = start + longestExcerpt >= text.length || last <= start ? text.length : last;
  const lead = start > 0 ? '… ' : '';
  const cut = `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  const by = lead.length - start;
  return {
    field: { kind, text: cut },
    emphasis: spans.filter(([, to]) => to <= end).map(([from, to]) => [from + by, to + by]),
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
