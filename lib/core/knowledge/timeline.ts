/** Dated things in order: what happened, who became what, what was said, what was written. */

import { concerns } from './concerns.ts';
import type { Article, Dated, Event, Id, Knowledge, Membership, Statement } from './model.ts';
import { compareDates, firstKnown, lastKnown } from './order.ts';

export type TimelineEntry =
  | { readonly kind: 'event'; readonly date: Dated; readonly event: Event }
  | { readonly kind: 'role-start' | 'role-end'; readonly date: Dated; readonly role: Membership }
  | { readonly kind: 'statement'; readonly date: Dated; readonly statement: Statement }
  | { readonly kind: 'article'; readonly date: Dated; readonly article: Article };

/** What concerns one entity, oldest first. */
export function timelineOf({ mentions, ...rest }: Knowledge, id: Id): TimelineEntry[] {
  const named = new Set(
    mentions.filter(({ entity }) => entity === id).map(({ article }) => article),
  );
  return entriesOf({
    articles: rest.articles.filter((article) => named.has(article.id)),
    events: rest.events.filter(({ participants }) => participants.includes(id)),
    memberships: rest.memberships.filter((one) => one.member === id || one.organization === id),
    statements: rest.statements.filter((statement) => concerns(statement, id)),
  });
}

/**
 * Everything between two days (ISO, both inclusive), oldest first: what may have been then, as its
 * date admits at least one of these days. Where a date has no known beginning or end, what is known
 * of it decides: "some time before March 2019" is not of each day since the year 0.
 */
export function between(knowledge: Knowledge, from: string, to: string): TimelineEntry[] {
  return entriesOf(knowledge).filter(
    ({ date }) => firstKnown(date) <= to && lastKnown(date) >= from,
  );
}

/** A statement without a date of its own is dated by no more than its article, and left out. */
function entriesOf({
  articles,
  events,
  memberships,
  statements,
}: Pick<Knowledge, 'articles' | 'events' | 'memberships' | 'statements'>): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...articles.map((article) => ({ kind: 'article' as const, date: article.date, article })),
    ...events.map((event) => ({ kind: 'event' as const, date: event.date, event })),
    ...memberships.flatMap((role) => [
      ...(role.start ? [{ kind: 'role-start' as const, date: role.start, role }] : []),
      ...(role.end ? [{ kind: 'role-end' as const, date: role.end, role }] : []),
    ]),
    ...statements.flatMap((statement) =>
      statement.date ? [{ kind: 'statement' as const, date: statement.date, statement }] : [],
    ),
  ];
  return entries.sort((a, b) => compareDates(a.date, b.date));
}
