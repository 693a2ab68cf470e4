/** What a reader would no longer see without one more source. */
import { filterKnowledge } from './filter-knowledge.ts';
import type { Entity, Id, Knowledge } from './model.ts';

/** Entities that, beside the sources already off, rest on this one alone; in the knowledge's order. */
export function vanishingWith(
  knowledge: Knowledge,
  source: Id,
  disabledSources: readonly Id[],
): readonly Entity[] {
  const others = disabledSources.filter((id) => id !== source);
  const shown = filterKnowledge(knowledge, new Set(others)).entities;
  const left = filterKnowledge(knowledge, new Set([...others, source])).entities;
  const ids = new Set(left.map(({ id }) => id));
  return shown.filter(({ id }) => !ids.has(id));
}
