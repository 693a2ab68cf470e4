/** Who else is on a page and bears a name of ours: bodies, strangers with a surname, fathers. */
import { hasPost } from './beside.ts';
import type { BlockFindings, Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';

export interface Others {
  /** Entities whose names other bodies have too. */
  readonly bodies: ReadonlySet<number>;
  /** Whether somebody else is known to bear a name of ours where it is read so. */
  readonly bear: (sighting: Sighting, name: number) => boolean;
  /**
   * What it says for ours that the page calls whoever has the surname "Ms", or "Cllr", as ours is called:
   * 0 where it calls anybody otherwise.
   */
  readonly call: (surname: number, entity: number) => number;
}

/** What "Ms Langford" further on says for Diane Langford: on its own never enough. */
const addressed = 4;
/** What "Cllr Baker" says for Neil Baker: as much as a name asks that many bear. */
const withPost = 6.5;

/** Goes once through what all blocks of a page hold. */
export function gatherOthers(index: NameIndex, findings: readonly BlockFindings[]): Others {
  const bodies = new Set<number>();
  /** Surnames of strangers in whose names none of ours can be read. */
  const surnames = new Set<number>();
  const juniors = new Set<number>();
  /** The titles, or how they address a person, that stand before a surname alone. */
  const titles = new Map<number, Set<string>>();
  for (const { sightings, strangers } of findings) {
    for (const { title, surname, address, how } of sightings) {
      if (title === 'jr') juniors.add(surname);
      if (how !== 'titled') continue;
      const known = titles.get(surname) ?? new Set();
      titles.set(surname, known.add(address === '-' ? title : address));
    }
    for (const { body, surname, thing, aside, sure } of strangers) {
      bodies.add(body);
      if (!thing && !aside && sure) surnames.add(surname);
    }
  }
  return {
    bodies,
    call(surname, entity) {
      const said = [...(titles.get(surname) ?? [])].map((one) =>
        hasPost(index, entity, one) ? withPost : one === index.addressOf(entity) ? addressed : 0,
      );
      return said.includes(0) ? 0 : Math.max(0, ...said);
    },
    bear: ({ surname, title }, name) =>
      surnames.has(surname) &&
      (index.isJunior(name)
        ? // "The Rev Ian Paisley", where the page calls the son "Ian Paisley Jr".
          title !== 'jr' && juniors.has(surname)
        : index.needsEvidence(name)),
  };
}
