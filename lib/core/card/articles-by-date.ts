/** The articles of a card, joined with their heads and sources and grouped by date. */
import type { Dated, Id } from '../knowledge/model.ts';
import { compareDates } from '../knowledge/order.ts';
import type { ArticleHead, EntityRecord, Quote } from '../knowledge/record.ts';

/** A source as a record carries it. */
export type SourceView = EntityRecord['sources'][number];

export interface ArticleView {
  readonly head: ArticleHead;
  readonly source: SourceView;
  readonly quotes: readonly Quote[];
}

export interface DateGroup {
  readonly date: Dated;
  readonly articles: readonly ArticleView[];
}

/** Oldest first. Articles whose head or source is missing are left out: nothing is unsourced. */
export function articlesByDate(record: EntityRecord): readonly DateGroup[] {
  const views = record.articles
    .flatMap(({ article, quotes }) => {
      const found = headWithSource(record, article);
      return found ? [{ ...found, quotes }] : [];
    })
    .sort((a, b) => compareDates(a.head.date, b.head.date));
  const groups: { date: Dated; articles: ArticleView[] }[] = [];
  for (const view of views) {
    const last = groups.at(-1);
    if (last?.date.edtf === view.head.date.edtf) last.articles.push(view);
    else groups.push({ date: view.head.date, articles: [view] });
  }
  return groups;
}

/** The head and the source of an article that the record speaks of. */
export function headWithSource(
  record: EntityRecord,
  article: Id,
): { readonly head: ArticleHead; readonly source: SourceView } | null {
  const head = record.heads.find(({ id }) => id === article);
  const source = head && record.sources.find(({ id }) => id === head.source);
  return head && source ? { head, source } : null;
}
