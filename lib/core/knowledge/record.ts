/**
 * One record per entity: everything its card shows, joined at build time, so that a card opens with
 * one small read and no message. `record-of.ts` joins it, `filterRecord` thins it by source.
 */
import * as v from 'valibot';
import {
  Dated,
  EntityKind,
  EventStatus,
  Id,
  OutsideKnowledge,
  Predicate,
  Source,
} from './model.ts';

const Span = v.tuple([v.number(), v.number()]);

/** Quoted words, with where the entity's own name stands in them (UTF-16 offsets, for emphasis). */
export const Quote = v.object({ article: Id, exact: v.string(), names: v.array(Span) });
export type Quote = v.InferOutput<typeof Quote>;

/** What a card says about an article, whichever entity it is shown for. */
export const ArticleHead = v.object({
  id: Id,
  source: Id,
  title: v.string(),
  untitled: v.boolean(),
  byline: v.nullable(v.string()),
  date: Dated,
  dating: v.object({
    reasoning: v.string(),
    evidence: v.array(v.string()),
    outside: v.array(OutsideKnowledge),
  }),
});
export type ArticleHead = v.InferOutput<typeof ArticleHead>;

export const Reference = v.object({ id: Id, name: v.string() });
export type Reference = v.InferOutput<typeof Reference>;

export const StatementView = v.object({
  id: Id,
  speaker: v.nullable(Id),
  speakerLabel: v.string(),
  via: v.nullable(v.string()),
  about: v.array(Reference),
  quote: Quote,
  date: v.nullable(Dated),
  /** Ids of statements in the same record that this one disputes. */
  answers: v.array(Id),
});
export type StatementView = v.InferOutput<typeof StatementView>;

export const EntityRecord = v.object({
  id: Id,
  kind: EntityKind,
  name: v.string(),
  /** `articles`: those that back the line; without any of them it is not shown. */
  description: v.object({
    text: v.string(),
    articles: v.array(Id),
    outside: v.array(OutsideKnowledge),
  }),
  /** Newest first. */
  roles: v.array(
    v.object({
      label: v.string(),
      start: v.nullable(Dated),
      end: v.nullable(Dated),
      asOf: Dated,
      articles: v.array(Id),
      /** What the role owes to public knowledge: most often its dates. */
      outside: v.array(OutsideKnowledge),
    }),
  ),
  /** Articles that name the entity, oldest first, with the passages to show. */
  articles: v.array(v.object({ article: Id, quotes: v.array(Quote) })),
  /** Said by or about the entity; whatever one of them disputes or is disputed by comes along. */
  statements: v.array(StatementView),
  events: v.array(
    v.object({
      id: Id,
      label: v.string(),
      status: EventStatus,
      date: Dated,
      reasoning: v.nullable(v.string()),
      place: v.nullable(v.string()),
      quotes: v.array(Quote),
      outside: v.array(OutsideKnowledge),
    }),
  ),
  relations: v.array(
    v.object({
      predicate: Predicate,
      /** Whether this entity is the subject or the object. */
      as: v.picklist(['subject', 'object']),
      other: Reference,
      articles: v.array(Id),
    }),
  ),
  /** Named alongside, most shared first. */
  alongside: v.array(v.object({ ...Reference.entries, kind: EntityKind, articles: v.array(Id) })),
  notes: v.array(v.object({ text: v.string(), articles: v.array(Id) })),
  /** The articles and sources that this record speaks of. */
  heads: v.array(ArticleHead),
  sources: v.array(v.omit(Source, ['outside'])),
  /** How much a shortened record leaves to "more", by the source that it is from. */
  more: v.optional(v.array(v.object({ source: Id, items: v.number() }))),
});
export type EntityRecord = v.InferOutput<typeof EntityRecord>;

/** A record as it is stored: article heads and sources stand once for all records, in the catalogue. */
export const StoredRecord = v.omit(EntityRecord, ['heads', 'sources']);
export type StoredRecord = v.InferOutput<typeof StoredRecord>;

/** Every article head and source that records speak of. */
export const Catalogue = v.pick(EntityRecord, ['heads', 'sources']);
export type Catalogue = v.InferOutput<typeof Catalogue>;
