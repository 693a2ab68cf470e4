/** A record without some sources: what it says then rests on the enabled ones alone. */
import { articlesIn } from './articles-in.ts';
import { joinCatalogue } from './catalogue.ts';
import { viewConcerns } from './concerns.ts';
import { withDisputes } from './disputes.ts';
import type { Id } from './model.ts';
import { compareDates, compareRoles } from './order.ts';
import type { EntityRecord, StoredRecord } from './record.ts';

/** Null where nothing about the entity stands on an enabled source. */
export function filterRecord(
  record: EntityRecord,
  disabledSources: ReadonlySet<Id>,
): EntityRecord | null {
  if (disabledSources.size === 0) return record;
  const heads = record.heads.filter(({ source }) => !disabledSources.has(source));
  if (heads.length === 0) return null;
  if (heads.length === record.heads.length) return record;
  const shown = new Map(heads.map((head) => [head.id, head]));
  const stands = ({ article }: { readonly article: Id }): boolean => shown.has(article);
  const resting = <Fact extends { readonly articles: Id[] }>(facts: readonly Fact[]): Fact[] =>
    facts
      .map((fact) => ({ ...fact, articles: fact.articles.filter((id) => shown.has(id)) }))
      .filter(({ articles }) => articles.length > 0);

  const backing = record.description.articles.filter((id) => shown.has(id));
  const kept: StoredRecord = {
    id: record.id,
    kind: record.kind,
    name: record.name,
    description: {
      text: backing.length > 0 ? record.description.text : '',
      articles: backing,
      outside: backing.length > 0 ? record.description.outside : [],
    },
    roles: resting(record.roles.map(withAsOf)).sort(compareRoles),
    articles: record.articles.filter(stands),
    statements: filterStatements(record, stands),
    events: record.events
      .map((event) => ({ ...event, quotes: event.quotes.filter(stands) }))
      .filter(({ quotes }) => quotes.length > 0),
    relations: resting(record.relations),
    alongside: resting(record.alongside).sort((a, b) => b.articles.length - a.articles.length),
    notes: resting(record.notes),
  };
  if (articlesIn(kept).size === 0) return null;
  const more = record.more?.filter(({ source }) => !disabledSources.has(source));
  return joinCatalogue(more ? { ...kept, more } : kept, { heads, sources: record.sources });

  /** As of the article that says so, the first, or of the latest left where that one is not. */
  function withAsOf(role: EntityRecord['roles'][number]): EntityRecord['roles'][number] {
    if (role.articles[0] !== undefined && shown.has(role.articles[0])) return role;
    const left = role.articles.flatMap((id) => shown.get(id) ?? []);
    const told = [...left].sort((a, b) => compareDates(b.date, a.date))[0];
    if (!told) return role;
    const others = role.articles.filter((id) => id !== told.id);
    return { ...role, asOf: told.date, articles: [told.id, ...others] };
  }
}

/** An answer goes along only with what it answers, or where it concerns the entity itself. */
function filterStatements(
  { id, statements }: EntityRecord,
  stands: (passage: { readonly article: Id }) => boolean,
): EntityRecord['statements'] {
  const left = statements.filter(({ quote }) => stands(quote));
  const direct = new Set(left.filter((one) => viewConcerns(one, id)).map((one) => one.id));
  const wanted = withDisputes(left, direct);
  const shown = left.filter((one) => wanted.has(one.id));
  const ids = new Set(shown.map((one) => one.id));
  return shown.map((one) => ({ ...one, answers: one.answers.filter((to) => ids.has(to)) }));
}
