/** What all records share, the heads of the articles and their sources, is stored once: here is how. */
import { articlesIn } from './articles-in.ts';
import type { Article, Knowledge } from './model.ts';
import type { ArticleHead, Catalogue, EntityRecord, StoredRecord } from './record.ts';

/** The heads of all articles, oldest first as in the knowledge base, and all sources. */
export function catalogueOf(knowledge: Knowledge): Catalogue {
  return {
    heads: knowledge.articles.map(headOf),
    sources: knowledge.sources.map(({ id, name, kind, standpoint }) => ({
      id,
      name,
      kind,
      standpoint,
    })),
  };
}

/** A stored record -> the whole one, with the heads and sources that it speaks of and no others. */
export function joinCatalogue(record: StoredRecord, catalogue: Catalogue): EntityRecord {
  const spokenOf = articlesIn(record);
  const heads = catalogue.heads.filter(({ id }) => spokenOf.has(id));
  const sources = new Set(heads.map(({ source }) => source));
  return { ...record, heads, sources: catalogue.sources.filter(({ id }) => sources.has(id)) };
}

/** The inverse of `joinCatalogue`. */
export function withoutCatalogue({ heads: _, sources: __, ...stored }: EntityRecord): StoredRecord {
  return stored;
}

function headOf({ id, source, title, untitled, byline, date, dating }: Article): ArticleHead {
  const { reasoning, evidence, outside } = dating;
  return {
    id,
    source,
    title,
    untitled,
    byline: byline?.text ?? null,
    date,
    dating: { reasoning, evidence: evidence.map(({ exact }) => exact), outside },
  };
}
