/** Who else is on a page and bears a name of ours: bodies, strangers with a surname, fathers. */
import type { BlockFindings, Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';

export interface Others {
  /** Entities whose names other bodies have too. */
  readonly bodies: ReadonlySet<number>;
  /** Whether somebody else is known to bear a name of ours where it is read so. */
  readonly bear: (sighting: Sighting, name: number) => boolean;
}

/** Goes once through what all blocks of a page hold. */
export function gatherOthers(index: NameIndex, findings: readonly BlockFindings[]): Others {
  const bodies = new Set<number>();
  /** Surnames of strangers in whose names none of ours can be read. */
  const surnames = new Set<number>();
  const juniors = new Set<number>();
  for (const { sightings, strangers } of findings) {
    for (const { title, surname } of sightings) if (title === 'jr') juniors.add(surname);
    for (const { body, surname, thing, aside, sure } of strangers) {
      bodies.add(body);
      if (!thing && !aside && sure) surnames.add(surname);
    }
  }
  return {
    bodies,
    bear: ({ surname, title }, name) =>
      surnames.has(surname) &&
      (index.isJunior(name)
        ? // "The Rev Ian Paisley", where the page calls the son "Ian Paisley Jr".
          title !== 'jr' && juniors.has(surname)
        : index.needsEvidence(name)),
  };
}
