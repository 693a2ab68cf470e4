/**
 * An article can tell only of what was there when it was written. What it tells as done lies before
 * it, what it announces after: a fact that does not is told wrongly, or dated wrongly.
 */
import type { Article, Dated, Knowledge, Passage } from '../core/knowledge/model.ts';
import type { PlaceOfId } from './check-ids.ts';
import type { Report } from './problem.ts';

/** Reports each such fact. Articles that are not known are passed over. */
export function checkOrder(
  { articles, events, memberships, statements }: Omit<Knowledge, 'version' | 'mentions'>,
  placeOf: PlaceOfId,
  report: Report,
): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const tellers = (passages: readonly Passage[]): Article[] =>
    passages.flatMap(({ article }) => byId.get(article) ?? []);

  for (const { id, status, date, passages } of events) {
    const told = tellers(passages);
    const still = status === 'announced' || status === 'threatened';
    if (status === 'happened' && told.length > 0 && told.every((one) => isBefore(one.date, date))) {
      complain(id, `"${id}" has happened only after the articles that tell of it.`, 'announced');
    }
    if (still && told.length > 0 && told.every((one) => isBefore(date, one.date))) {
      complain(
        id,
        `"${id}" is ${status}, but lies before the articles that tell of it.`,
        'happened',
      );
    }
  }
  for (const { id, asOf, start } of memberships) {
    const told = byId.get(asOf);
    if (told && start && isBefore(told.date, start)) {
      complain(id, `"${id}" begins after the article as of which it is told.`);
    }
  }
  for (const { id, date, passage } of statements) {
    const told = byId.get(passage.article);
    if (told && date && isBefore(told.date, date)) {
      complain(id, `"${id}" is said after the article that quotes it.`);
    }
  }

  function complain(id: string, what: string, status?: string): void {
    const mend = status ? `correct the date, or make the status "${status}".` : 'correct the date.';
    report(placeOf(id), what, mend);
  }
}

/** Whether all days that `a` admits lie before all those of `b`. */
function isBefore(a: Dated, b: Dated): boolean {
  return a.latest < b.earliest;
}
