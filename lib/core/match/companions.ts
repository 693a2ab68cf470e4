/** Whom a block names in full, found or not yet: two of ours side by side are no chance. */
import type { BlockFindings } from './findings.ts';
import type { NameIndex } from './name-index.ts';
import { isUnmistakable } from './need.ts';

/** Of an entity by its number: kinds are kept with names, so its canonical one is asked. */
export const isOrganisation = (index: NameIndex, entity: number): boolean =>
  index.kindOf(index.canonicalOf(entity)) === 'organization';

/** Finds the people and works of a block, by its number, and bodies with letters that mean nothing else. */
export function createCompanions(
  index: NameIndex,
  findings: readonly BlockFindings[],
): (block: number) => ReadonlySet<number> {
  const companions = new Map<number, ReadonlySet<number>>();
  return (block) => {
    const known = companions.get(block);
    if (known) return known;
    const named = (findings[block]?.sightings ?? [])
      .filter(
        ({ how, doubted, otherwise, surname, names }) =>
          !(doubted || otherwise) &&
          (/^(?:full|reversed|acronym)$/.test(how) ||
            (how === 'initials' && index.commonness(surname) < 1) ||
            // "Alexei Sale"
            (how === 'near' && names.some((name) => isUnmistakable(index, name))) ||
            (how === 'surname' && names.every((name) => isUnmistakable(index, name)))),
      )
      .flatMap(({ names }) => names.slice(0, 1))
      .filter(
        (name) =>
          // "JLM": letters that mean nothing else.
          index.commonness(index.wordsOf(name)[0] ?? 0) < 0 ||
          (!isOrganisation(index, index.ownerOf(name)) && index.wordsOf(name).length > 1),
      );
    const owners = new Set(named.map(index.ownerOf));
    companions.set(block, owners);
    return owners;
  };
}
