/** What was said by and about an entity, and what was said against that. */
import { concerns } from './concerns.ts';
import { withDisputes } from './disputes.ts';
import type { Id, Knowledge, Statement } from './model.ts';
import { compareDates, compareText } from './order.ts';

/**
 * The statements by and about an entity, together with those that dispute them or that they
 * dispute: by date of the article, then in the order of its text.
 */
export function statementsOf({ articles, statements }: Knowledge, id: Id): Statement[] {
  const direct = new Set(statements.filter((one) => concerns(one, id)).map((one) => one.id));
  const wanted = withDisputes(statements, direct);
  const dates = new Map(articles.map((article) => [article.id, article.date]));
  return statements
    .filter((one) => wanted.has(one.id))
    .sort((a, b) => {
      const first = dates.get(a.passage.article);
      const second = dates.get(b.passage.article);
      return (
        (first && second ? compareDates(first, second) : 0) ||
        compareText(a.passage.article, b.passage.article) ||
        a.passage.start - b.passage.start
      );
    });
}
