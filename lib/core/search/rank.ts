/** How well a document answers a query, by where the typed words stand in it. */
import type { FieldKind } from './documents.ts';
import type { Found, Typed } from './find-words.ts';
import type { SearchIndex } from './search-index.ts';

/** Added where one field has every word, as far as they stand together: "leader of the labour party". */
const phraseBonus = 0.36;
/** Added for the share of such a field that the words are: "mp luton south" is nearly all of a role. */
const fullBonus = 0.12;
/** Added where an event or article has every word in what it goes by: what, who, where and when. */
const headBonus = 0.22;
const headKinds: ReadonlySet<FieldKind> = new Set([
  'label',
  'title',
  'participant',
  'place',
  'date',
]);
/** Added for the share of the name that was typed, as far as the name was; and for being named often. */
const coverageBonus = 0.12;
const prominenceBonus = 0.018;

type Fields = ReadonlyMap<number, Found>;
const none: Fields = new Map();

/** Where a typed word stands in a document: field -> the best place there. */
export const fieldsIn = ({ places }: Typed, document: number): Fields =>
  places.get(document) ?? none;

/** The place that counts for most; the first of equals. */
export function bestOf(fields: Fields): Found | undefined {
  let best: Found | undefined;
  for (const found of fields.values()) if (!best || found.score > best.score) best = found;
  return best;
}

/** Higher is better; comparable within one query only. */
export function scoreOf(index: SearchIndex, at: number, typed: readonly Typed[]): number {
  const document = index.documents[at];
  const ways = [meanOf(typed, at, bestOf)];
  if (document && typed.length > 1) {
    for (const field of fieldsWithAll(typed, at)) {
      // What was merely written about somebody is hearsay, however well it fits.
      if (document.fields[field]?.kind === 'association') continue;
      const score = meanOf(typed, at, (fields) => fields.get(field));
      const length = document.fields[field]?.text.length ?? 0;
      ways.push(score + phraseScore(field, length, typed, at));
    }
    const inHead = (fields: Fields) =>
      bestOf(new Map([...fields].filter(([, { posting }]) => headKinds.has(posting.kind))));
    if (document.date && typed.every((one) => one.share < 1 || inHead(fieldsIn(one, at)))) {
      ways.push(meanOf(typed, at, inHead) + headBonus);
    }
  }
  return Math.max(...ways) + nameBonus(index, at, typed);
}

/** The mean score of the words, each by its share, in the place that `choose` finds for it. */
function meanOf(
  typed: readonly Typed[],
  at: number,
  choose: (fields: Fields) => Found | undefined,
): number {
  let sum = 0;
  let whole = 0;
  for (const one of typed) {
    sum += one.share * (choose(fieldsIn(one, at))?.score ?? 0);
    whole += one.share;
  }
  return sum / whole;
}

/** Fields that have every word that is needed. */
function fieldsWithAll(typed: readonly Typed[], at: number): number[] {
  const [first, ...others] = typed.filter(({ share }) => share === 1);
  if (!first) return [];
  return [...fieldsIn(first, at).keys()].filter((field) =>
    others.every((one) => fieldsIn(one, at).has(field)),
  );
}

/** For words that all stand in one field: how close together, and how much of the field they are. */
function phraseScore(field: number, length: number, typed: readonly Typed[], at: number): number {
  const places = typed.flatMap((one) => fieldsIn(one, at).get(field)?.posting ?? []);
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const letters = places.reduce((sum, place) => sum + place.end - place.start, 0);
  const closeness = 0.4 + 0.6 * Math.min(1, letters / (end - start));
  return phraseBonus * closeness + fullBonus * Math.min(1, letters / length);
}

function nameBonus(
  { documents, nameLengths }: SearchIndex,
  at: number,
  typed: readonly Typed[],
): number {
  const inName = new Set(typed.flatMap((one) => fieldsIn(one, at).get(0)?.posting.start ?? []));
  // Who is named often is looked for by name; by other words, no more than others.
  if (inName.size === 0) return 0;
  const coverage = inName.size / Math.max(1, nameLengths[at] ?? 1, typed.length);
  const prominence = Math.log2(1 + (documents[at]?.prominence ?? 0));
  return coverageBonus * coverage + prominenceBonus * prominence;
}
