/**
 * What the knowledge base holds once the seeds are compiled, in Popolo's terms where it has them.
 * The shapes stand here once, as schemas; the types are inferred from them.
 */
import * as v from 'valibot';
import { entityKinds, nameTypes, sourceKinds } from './kinds.ts';

/** A kebab-case slug of the canonical name ("rosie-duffield"); unique over all kinds of records. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
export type Id = v.InferOutput<typeof Id>;

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** An EDTF value with the first and last day that it admits (ISO days, both inclusive). */
export const Dated = v.object({ edtf: v.string(), earliest: Day, latest: Day });
export type Dated = v.InferOutput<typeof Dated>;

/** The longest passage that is fair to quote, and so to ship: UTF-16 units. */
export const longestPassage = 400;
/** Words of an article, letter for letter: `start` and `end` are UTF-16 offsets into its raw text. */
export const Passage = v.object({
  article: Id,
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(longestPassage)),
  start: v.number(),
  end: v.number(),
});
export type Passage = v.InferOutput<typeof Passage>;

/** Something the seeds do not say and public knowledge does: told apart from the seeds, and named. */
export const OutsideKnowledge = v.object({ says: v.string(), origin: v.string() });
export type OutsideKnowledge = v.InferOutput<typeof OutsideKnowledge>;

export const SourceKind = v.picklist(sourceKinds);
export type SourceKind = v.InferOutput<typeof SourceKind>;

export const Source = v.object({
  id: Id,
  name: v.string(),
  kind: SourceKind,
  /** Where it stands, in one plain line of our own ("published by the Conservative group ..."). */
  standpoint: v.string(),
  outside: v.array(OutsideKnowledge),
});
export type Source = v.InferOutput<typeof Source>;

export const Article = v.object({
  id: Id,
  source: Id,
  /** As printed; for an untitled piece its own first words, never a headline of ours. */
  title: v.string(),
  untitled: v.boolean(),
  byline: v.nullable(v.object({ text: v.string(), person: v.nullable(Id) })),
  date: Dated,
  /** How the date is known: one line of reasoning, the words it rests on, what came from outside. */
  dating: v.object({
    reasoning: v.string(),
    evidence: v.array(Passage),
    outside: v.array(OutsideKnowledge),
  }),
  /** What of the raw text is not the article, each with its reason (the words stay at home). */
  leftOut: v.array(v.object({ reason: v.string(), characters: v.number() })),
});
export type Article = v.InferOutput<typeof Article>;

export const NameType = v.picklist(nameTypes);
export type NameType = v.InferOutput<typeof NameType>;

export const EntityKind = v.picklist(entityKinds);
export type EntityKind = v.InferOutput<typeof EntityKind>;

export const Entity = v.object({
  id: Id,
  kind: EntityKind,
  name: v.string(),
  otherNames: v.array(v.object({ name: v.string(), type: NameType })),
  /** One neutral line of our own; what is contested has no place in it. */
  description: v.object({ text: v.string(), passages: v.array(Passage) }),
  identifiers: v.array(v.object({ scheme: v.string(), identifier: v.string() })),
  /** An error of a source about this entity, told as such ("printed as 'Leeds North'"). */
  notes: v.array(v.object({ text: v.string(), passages: v.array(Passage) })),
  /** What the description says beyond the articles, and whence that is known. */
  outside: v.array(OutsideKnowledge),
});
export type Entity = v.InferOutput<typeof Entity>;

export const Membership = v.object({
  id: Id,
  member: Id,
  /** The body, where it is an entry; the label says the role in full ("Labour MP for Canterbury"). */
  organization: v.nullable(Id),
  label: v.string(),
  start: v.nullable(Dated),
  end: v.nullable(Dated),
  /** The article that says so: the role is told "as of" its date, never as of today. */
  asOf: Id,
  passages: v.pipe(v.array(Passage), v.minLength(1)),
  outside: v.array(OutsideKnowledge),
});
export type Membership = v.InferOutput<typeof Membership>;

/** An event that was only announced, threatened or called off is told as that, never as done. */
export const EventStatus = v.picklist(['happened', 'announced', 'threatened', 'cancelled']);
export type EventStatus = v.InferOutput<typeof EventStatus>;

export const Event = v.object({
  id: Id,
  label: v.string(),
  status: EventStatus,
  date: Dated,
  /** How the date follows from the passages, where it is not printed in full. */
  reasoning: v.nullable(v.string()),
  place: v.nullable(v.string()),
  participants: v.array(Id),
  passages: v.pipe(v.array(Passage), v.minLength(1)),
  outside: v.array(OutsideKnowledge),
});
export type Event = v.InferOutput<typeof Event>;

/** Somebody's words, verbatim. Whatever is disputed appears in the knowledge base only so. */
export const Statement = v.object({
  id: Id,
  /** An entry, or null where the text does not name who spoke or only privately so. */
  speaker: v.nullable(Id),
  /** How to name the speaker on a card: the name, or "a Labour MP, not named". */
  speakerLabel: v.string(),
  /** Through whom the words are reported, where at third hand; null when the article quotes them. */
  via: v.nullable(v.string()),
  about: v.array(Id),
  passage: Passage,
  date: v.nullable(Dated),
  /** Statements that this one disputes. Both are shown together. */
  answers: v.array(Id),
});
export type Statement = v.InferOutput<typeof Statement>;

export const Predicate = v.picklist([
  'member of',
  'chair of',
  'officer of',
  'candidate for',
  'part of',
  'affiliated to',
  'signed',
  'proposed',
  'supported',
  'opposed',
  'criticised',
  'defended',
  'complained about',
  'succeeded',
  'defeated',
  'directed',
  'wrote',
  'appeared in',
  'organised',
  'attended',
  'invited',
  'suspended',
  'left',
  'founded',
  'published',
]);
export type Predicate = v.InferOutput<typeof Predicate>;

export const Relation = v.object({
  id: Id,
  subject: Id,
  predicate: Predicate,
  object: Id,
  passages: v.pipe(v.array(Passage), v.minLength(1)),
});
export type Relation = v.InferOutput<typeof Relation>;

/** A name found by the matcher in an article's body: why the article is "related" to the entity. */
export const ArticleMention = v.object({
  entity: Id,
  article: Id,
  /** Every place where the article names the entity: UTF-16 offsets into its raw text, in order. */
  spans: v.array(v.tuple([v.number(), v.number()])),
  /** The passages a card shows, with where the name stands inside `exact` (UTF-16 offsets). */
  passages: v.array(
    v.object({ ...Passage.entries, names: v.array(v.tuple([v.number(), v.number()])) }),
  ),
});
export type ArticleMention = v.InferOutput<typeof ArticleMention>;

export const Knowledge = v.object({
  /** A hash of the content: changes exactly when something in the knowledge base does. */
  version: v.string(),
  sources: v.array(Source),
  articles: v.array(Article),
  entities: v.array(Entity),
  memberships: v.array(Membership),
  events: v.array(Event),
  statements: v.array(Statement),
  relations: v.array(Relation),
  mentions: v.array(ArticleMention),
});
export type Knowledge = v.InferOutput<typeof Knowledge>;
