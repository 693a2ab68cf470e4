/** The articles that name an entity. */
import { filterKnowledge } from './filter-knowledge.ts';
import type { Article, ArticleMention, Id, Knowledge } from './model.ts';
import { compareDates } from './order.ts';

export interface NamingArticle {
  readonly article: Article;
  readonly mention: ArticleMention;
}

/** Oldest first, each with where and how it names the entity. */
export function articlesOf(
  knowledge: Knowledge,
  id: Id,
  disabledSources: ReadonlySet<Id> = new Set(),
): NamingArticle[] {
  const { articles, mentions } = filterKnowledge(knowledge, disabledSources);
  const byArticle = new Map(
    mentions.filter(({ entity }) => entity === id).map((mention) => [mention.article, mention]),
  );
  return articles
    .flatMap((article) => {
      const mention = byArticle.get(article.id);
      return mention ? [{ article, mention }] : [];
    })
    .sort((a, b) => compareDates(a.article.date, b.article.date));
}
