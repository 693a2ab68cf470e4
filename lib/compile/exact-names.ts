/** Finds names letter for letter: whole words, the longest first. */
import type { Entity } from '../core/knowledge/model.ts';
import type { FindNames } from './find-article-mentions.ts';

export function findExactNames(entities: readonly Entity[]): FindNames {
  const owners = new Map(
    entities.flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames.map((other) => other.name)].map((one) => [one, id] as const),
    ),
  );
  const names = [...owners.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return (blocks) => blocks.map(() => []);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (blocks) =>
    blocks.map((block) =>
      [...block.matchAll(pattern)].map((hit) => ({
        start: hit.index,
        end: hit.index + hit[0].length,
        entity: owners.get(hit[0]) ?? '',
      })),
    );
}
