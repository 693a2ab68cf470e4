/**
 * The form in which the knowledge base is shipped. Many facts quote the same sentence, so every
 * passage is stored as a place in one of the longest passages, each of which is stored once.
 */
import type { Knowledge, Passage } from './model.ts';
import { compareText } from './order.ts';

/** A stored passage: article, offset of its beginning in the raw text, words. */
type Quote = readonly [article: string, start: number, exact: string];

/** Stands for a passage: which stored one, from where in it, how many UTF-16 units. */
interface Reference {
  readonly quote: readonly [index: number, from: number, length: number];
}

export interface PackedKnowledge {
  readonly quotes: readonly Quote[];
  /** `Knowledge`, with a `Reference` in place of the words and offsets of each passage. */
  readonly knowledge: unknown;
}

/** To be written as JSON; `unpackKnowledge` gives back the same knowledge. */
export function packKnowledge(knowledge: Knowledge): PackedKnowledge {
  const quotes = longestOf(collect(knowledge));
  const pack = (value: unknown): unknown => {
    if (!isPassage(value)) return mapParts(value, pack);
    const { article, exact, start, end, ...rest } = value;
    const index = quotes.findIndex(
      ([from, at, words]) => from === article && at <= start && end <= at + words.length,
    );
    const at = quotes[index]?.[1] ?? 0;
    return { ...rest, quote: [index, start - at, exact.length] };
  };
  return { quotes, knowledge: pack(knowledge) };
}

/** The inverse of `packKnowledge`. Its input is the product of this build and is not checked. */
export function unpackKnowledge({ quotes, knowledge }: PackedKnowledge): Knowledge {
  const unpack = (value: unknown): unknown => {
    if (!isReference(value)) return mapParts(value, unpack);
    const { quote, ...rest } = value;
    const [index, from, length] = quote;
    const [article, at, words] = quotes[index] ?? ['', 0, ''];
    const start = at + from;
    return {
      article,
      exact: words.slice(from, from + length),
      start,
      end: start + length,
      ...rest,
    };
  };
  return unpack(knowledge) as Knowledge;
}

/** The passages that lie in no other, in the order of articles and text. */
function longestOf(passages: readonly Passage[]): Quote[] {
  const sorted = [...passages].sort(
    (a, b) => compareText(a.article, b.article) || a.start - b.start || b.end - a.end,
  );
  const longest: Passage[] = [];
  for (const passage of sorted) {
    const last = longest.at(-1);
    if (last?.article !== passage.article || passage.end > last.end) longest.push(passage);
  }
  return longest.map(({ article, start, exact }) => [article, start, exact]);
}

function collect(value: unknown): Passage[] {
  if (isPassage(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
}

function mapParts(value: unknown, map: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(map);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, map(part)]));
}

function isPassage(value: unknown): value is Passage {
  return typeof value === 'object' && value !== null && 'exact' in value && 'start' in value;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'quote' in value;
}
