/** The knowledge base without some sources: what rests on nothing else goes with them. */

import type { Id, Knowledge, Membership, Passage } from './model.ts';
import { compareDates } from './order.ts';

/** Whatever has no passage left is left out; nothing is changed in place. */
export function filterKnowledge(knowledge: Knowledge, disabledSources: ReadonlySet<Id>): Knowledge {
  if (disabledSources.size === 0) return knowledge;
  const enabled = knowledge.articles.filter(({ source }) => !disabledSources.has(source));
  const shown = new Map(enabled.map((article) => [article.id, article]));
  const stands = ({ article }: { readonly article: Id }): boolean => shown.has(article);
  const resting = <Fact extends { readonly passages: Passage[] }>(facts: readonly Fact[]): Fact[] =>
    facts
      .map((fact) => ({ ...fact, passages: fact.passages.filter(stands) }))
      .filter(({ passages }) => passages.length > 0);

  const articles = enabled.map((article) => ({
    ...article,
    dating: { ...article.dating, evidence: article.dating.evidence.filter(stands) },
  }));
  const statements = knowledge.statements.filter(({ passage }) => stands(passage));
  const said = new Set(statements.map(({ id }) => id));
  const mentions = knowledge.mentions.filter(stands);
  const memberships = resting(knowledge.memberships).map(withAsOf);
  const events = resting(knowledge.events);
  const relations = resting(knowledge.relations);
  const entities = knowledge.entities.map((entity) => {
    const passages = entity.description.passages.filter(stands);
    const backed = passages.length > 0;
    return {
      ...entity,
      description: { text: backed ? entity.description.text : '', passages },
      notes: resting(entity.notes),
      outside: backed ? entity.outside : [],
    };
  });
  const known = new Set<Id>([
    ...mentions.map(({ entity }) => entity),
    ...articles.flatMap(({ byline }) => byline?.person ?? []),
    ...memberships.flatMap(({ member, organization }) => [member, organization ?? member]),
    ...events.flatMap(({ participants }) => participants),
    ...statements.flatMap(({ speaker, about }) => [...about, ...(speaker ? [speaker] : [])]),
    ...relations.flatMap(({ subject, object }) => [subject, object]),
    ...entities.filter(({ description }) => description.text !== '').map(({ id }) => id),
  ]);
  return {
    ...knowledge,
    sources: knowledge.sources.filter(({ id }) => !disabledSources.has(id)),
    articles,
    entities: entities.filter(({ id }) => known.has(id)),
    memberships,
    events,
    statements: statements.map((one) => ({
      ...one,
      answers: one.answers.filter((id) => said.has(id)),
    })),
    relations,
    mentions,
  };

  /** A role is told as of an article that still stands. */
  function withAsOf(role: Membership): Membership {
    if (shown.has(role.asOf)) return role;
    const latest = role.passages
      .map(({ article }) => shown.get(article))
      .filter((article) => article !== undefined)
      .sort((a, b) => compareDates(b.date, a.date))[0];
    return { ...role, asOf: latest?.id ?? role.asOf };
  }
}
