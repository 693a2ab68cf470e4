/**
 * The shape of the YAML facts under seeds/. Any file may hold any of the lists; the compiler joins
 * them. What ids refer to, quotes and dates are checked by the compiler, not here.
 */
import * as v from 'valibot';
import {
  EntityKind,
  EventStatus,
  Id,
  NameType,
  Predicate,
  SourceKind,
} from '../core/knowledge/model.ts';

const Words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty'),
);

/** TextQuoteSelector of the Web Annotation model, with the article that it selects in. */
export const QuoteSeed = v.strictObject({
  article: Id,
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
export type QuoteSeed = v.InferOutput<typeof QuoteSeed>;

const Quotes = v.pipe(v.array(QuoteSeed), v.minLength(1, 'needs at least one quote'));
const Outside = v.optional(v.array(v.strictObject({ says: Words, origin: Words })), []);

export const SourceSeed = v.strictObject({
  id: Id,
  name: Words,
  kind: SourceKind,
  standpoint: Words,
  outside: Outside,
});

/**
 * A stretch of the raw text from the first to the last of these words, both included. `from` is the
 * first place at or after the end of the stretch before it in the same list (for an article's first
 * stretch: after the end of the article before it in the same raw file), `to` the first place at or
 * after the start of `from`. The stretches of a file must neither overlap nor leave a gap, so words
 * found in a wrong place are noticed.
 */
const Stretch = { from: Words, to: Words };

export const ArticleSeed = v.strictObject({
  id: Id,
  source: Id,
  /** File name under seeds/raw/. Several articles may share one file. */
  raw: Words,
  /** The headline, letter for letter; null for an untitled piece. */
  title: v.nullable(Words),
  /** For an untitled piece, the words of its own that stand in for a title. */
  firstWords: v.optional(Words),
  byline: v.nullable(v.strictObject({ text: Words, person: v.optional(v.nullable(Id), null) })),
  date: v.strictObject({
    edtf: v.string(),
    reasoning: Words,
    /** Words of this article (`article` may be left out) or of another one. */
    evidence: v.array(v.strictObject({ ...QuoteSeed.entries, article: v.optional(Id) })),
    outside: Outside,
  }),
  /** In the order of the text. Together with the title they cover the raw file, white space aside. */
  body: v.pipe(v.array(v.strictObject(Stretch)), v.minLength(1, 'needs at least one stretch')),
  leftOut: v.optional(v.array(v.strictObject({ ...Stretch, reason: Words })), []),
});
export type ArticleSeed = v.InferOutput<typeof ArticleSeed>;

export const EntitySeed = v.strictObject({
  id: Id,
  kind: EntityKind,
  name: Words,
  otherNames: v.optional(v.array(v.strictObject({ name: Words, type: NameType })), []),
  description: v.strictObject({ text: Words, quotes: Quotes }),
  identifiers: v.optional(v.array(v.strictObject({ scheme: Words, identifier: Words })), []),
  notes: v.optional(v.array(v.strictObject({ text: Words, quotes: Quotes })), []),
  /**
   * Words by which an article means it though they are no name of it ("the Council"): the article is
   * found with it, and no page is searched for them.
   */
  printedAs: v.optional(v.array(QuoteSeed), []),
  /** The name is also an ordinary word or a common name: a page must give reason to mark it. */
  needsEvidence: v.optional(v.boolean(), false),
  outside: Outside,
});
export type EntitySeed = v.InferOutput<typeof EntitySeed>;

/** `edtf` alone, or with the weekday that the text prints: checked by arithmetic. */
export const DateSeed = v.strictObject({ edtf: v.string(), weekday: v.optional(v.string()) });
export type DateSeed = v.InferOutput<typeof DateSeed>;

export const MembershipSeed = v.strictObject({
  id: Id,
  member: Id,
  organization: v.optional(v.nullable(Id), null),
  label: Words,
  start: v.optional(v.nullable(DateSeed), null),
  end: v.optional(v.nullable(DateSeed), null),
  asOf: Id,
  quotes: Quotes,
  outside: Outside,
});

export const EventSeed = v.strictObject({
  id: Id,
  label: Words,
  status: EventStatus,
  date: DateSeed,
  reasoning: v.optional(v.nullable(Words), null),
  place: v.optional(v.nullable(Words), null),
  participants: v.optional(v.array(Id), []),
  quotes: Quotes,
  outside: Outside,
});

export const StatementSeed = v.strictObject({
  id: Id,
  speaker: v.nullable(Id),
  /** Only where `speaker` is null: "a Labour MP, not named". */
  speakerLabel: v.optional(Words),
  via: v.optional(v.nullable(Words), null),
  about: v.optional(v.array(Id), []),
  quote: QuoteSeed,
  date: v.optional(v.nullable(DateSeed), null),
  answers: v.optional(v.array(Id), []),
});

export const RelationSeed = v.strictObject({
  id: Id,
  subject: Id,
  predicate: Predicate,
  object: Id,
  quotes: Quotes,
});

/** Build-time only: who is left out, in every form the texts use, and why. Never shipped. */
export const PrivatePersonSeed = v.strictObject({
  names: v.pipe(v.array(Words), v.minLength(1, 'needs at least one name')),
  reason: Words,
});

/** Capitalised words of the bodies that are no entry, each with the reason. */
export const UncoveredNameSeed = v.strictObject({ name: Words, reason: Words });

/** The lists that a seed file may hold, each with the schema of its items. */
export const seedLists = {
  sources: SourceSeed,
  articles: ArticleSeed,
  entities: EntitySeed,
  memberships: MembershipSeed,
  events: EventSeed,
  statements: StatementSeed,
  relations: RelationSeed,
  privatePeople: PrivatePersonSeed,
  uncoveredNames: UncoveredNameSeed,
} as const;
export type SeedList = keyof typeof seedLists;
export type SeedOf<List extends SeedList> = v.InferOutput<(typeof seedLists)[List]>;
