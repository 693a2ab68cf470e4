/** What was said by and about an entity, and what was said against that. */

import type { Id, Knowledge, Statement } from './model.ts';
import { compareDates, compareText } from './order.ts';

/** Whether a statement is the entity's own or about it. */
export function concerns(statement: Pick<Statement, 'speaker' | 'about'>, id: Id): boolean {
  return statement.speaker === id || statement.about.includes(id);
}

/**
 * The statements by and about an entity, together with those that dispute them or that they
 * dispute: by date of the article, then in the order of its text.
 */
export function statementsOf(knowledge: Knowledge, id: Id): Statement[] {
  const direct = new Set(
    knowledge.statements.filter((one) => concerns(one, id)).map((one) => one.id),
  );
  const wanted = new Set(direct);
  for (const { id: from, answers } of knowledge.statements) {
    for (const to of answers) {
      if (direct.has(from)) wanted.add(to);
      if (direct.has(to)) wanted.add(from);
    }
  }
  const dates = new Map(knowledge.articles.map((article) => [article.id, article.date]));
  return knowledge.statements
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
