/** Which articles a record speaks of. */
import type { Id } from './model.ts';
import type { StoredRecord } from './record.ts';

/** Every article that a record quotes or rests on. */
export function articlesIn(record: StoredRecord): ReadonlySet<Id> {
  return new Set([
    ...record.articles.map(({ article }) => article),
    ...record.statements.map(({ quote }) => quote.article),
    ...record.events.flatMap(({ quotes }) => quotes.map(({ article }) => article)),
    ...[record.description, ...record.roles, ...record.relations, ...record.notes].flatMap(
      (fact) => fact.articles,
    ),
  ]);
}
