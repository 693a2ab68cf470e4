/** Who and what is named together with an entity. */
import type { EntityKind, Id, Knowledge } from './model.ts';
import { compareText } from './order.ts';

export interface Companion {
  readonly id: Id;
  readonly name: string;
  readonly kind: EntityKind;
  /** Articles that name both, oldest first. */
  readonly articles: Id[];
}

/**
 * Ranked by how much they share: articles that name both, then facts that concern both (roles,
 * events, statements, relations), then how often the articles that both are in name the companion.
 */
export function alongside(knowledge: Knowledge, id: Id): Companion[] {
  const facts = countSharedFacts(knowledge, id);
  const own = new Set(
    knowledge.mentions.filter(({ entity }) => entity === id).map(({ article }) => article),
  );
  return knowledge.entities
    .filter((entity) => entity.id !== id)
    .map((entity) => {
      const shared = knowledge.mentions.filter(
        (mention) => mention.entity === entity.id && own.has(mention.article),
      );
      const named = shared.reduce((sum, { spans }) => sum + spans.length, 0);
      const among = new Set(shared.map(({ article }) => article));
      const articles = knowledge.articles.flatMap((one) => (among.has(one.id) ? one.id : []));
      return { entity, articles, facts: facts.get(entity.id) ?? 0, named };
    })
    .filter(({ articles }) => articles.length > 0)
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        b.facts - a.facts ||
        b.named - a.named ||
        compareText(a.entity.id, b.entity.id),
    )
    .map(({ entity, articles }) => ({
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      articles,
    }));
}

function countSharedFacts(knowledge: Knowledge, id: Id): ReadonlyMap<Id, number> {
  const groups: (readonly (Id | null)[])[] = [
    ...knowledge.memberships.map(({ member, organization }) => [member, organization]),
    ...knowledge.events.map(({ participants }) => participants),
    ...knowledge.statements.map(({ speaker, about }) => [speaker, ...about]),
    ...knowledge.relations.map(({ subject, object }) => [subject, object]),
  ];
  const counts = new Map<Id, number>();
  for (const group of groups.filter((ids) => ids.includes(id))) {
    for (const other of new Set(group)) {
      if (other !== null) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return counts;
}
