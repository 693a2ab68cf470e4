/** Who bears each surname on a page, ours and strangers, in the order in which they are met. */
import type { BlockFindings, Sighting } from './findings.ts';
import type { Steps } from './steps.ts';

/** A person of ours found by full name. */
export interface Introduction {
  readonly block: number;
  readonly sighting: Sighting;
  readonly name: number;
}

export interface Place {
  readonly block: number;
  readonly start: number;
}

/** Somebody on the page with a surname of ours. */
export interface Bearer extends Place {
  /** The name of one of ours; null for a stranger. */
  readonly name: number | null;
  readonly title: string;
  /** Introduced so that it may be another: what is called by the surname is no surer. */
  readonly unsure: boolean;
}

export interface Bearers {
  /** By surname, in reading order. */
  readonly bearers: ReadonlyMap<number, Bearer[]>;
  /** Surnames that a place, a thing or a firm bears. */
  readonly things: ReadonlySet<number>;
  /** Where surnames that strangers bear too stand alone, in reading order. */
  readonly alone: ReadonlyMap<number, readonly Place[]>;
}

/** Whether `one` stands before the UTF-16 offset `start` of the block with that number. */
export const isBefore = (one: Place, block: number, start: number): boolean =>
  one.block < block || (one.block === block && one.start < start);

/** How many of those in reading order stand before a place. */
export function countBefore(known: readonly Place[], block: number, start: number): number {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = known[middle];
    if (one && isBefore(one, block, start)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Goes through all blocks of the page. `introductions`: those of ours that were accepted by full name.
 * Left out is who is only named as somebody's relative, where that would take the surname from another.
 */
export function* gatherBearers(
  introductions: readonly Introduction[],
  findings: readonly BlockFindings[],
): Steps<Bearers> {
  const bearers = new Map<number, Bearer[]>();
  const things = new Set<number>();
  const put = (surname: number, bearer: Bearer) => {
    const known = bearers.get(surname);
    if (known) known.push(bearer);
    else bearers.set(surname, [bearer]);
  };
  const strangers = new Set<number>();
  for (const found of findings) {
    for (const { surname } of found.strangers) strangers.add(surname);
    yield;
  }
  const alone = new Map<number, Place[]>();
  for (const [block, { sightings }] of findings.entries()) {
    for (const { surname, how, start } of sightings) {
      if (!strangers.has(surname) || (how !== 'surname' && how !== 'titled')) continue;
      const known = alone.get(surname);
      if (known) known.push({ block, start });
      else alone.set(surname, [{ block, start }]);
    }
    yield;
  }
  const introduced = new Set(introductions.map(({ sighting }) => sighting.surname));
  const ours = new Set(
    introductions.filter(({ sighting }) => !sighting.aside).map(({ sighting }) => sighting.surname),
  );
  // On the brother's page "the brother of Jeremy Corbyn" changes nothing about whom "Corbyn" means.
  for (const { block, sighting, name } of introductions) {
    if (!sighting.aside || !strangers.has(sighting.surname))
      put(sighting.surname, {
        block,
        start: sighting.start,
        name,
        title: sighting.title,
        unsure: sighting.unsure,
      });
    yield;
  }
  // "When Corbyn came, his brother Piers Corbyn had left": it is the relative who needs telling apart.
  // Not where the page names ours as the relative only: "Corbyn fined. Piers Corbyn, brother of ..."
  const isExcused = (surname: number, block: number, start: number) =>
    ours.has(surname) ||
    (!introduced.has(surname) && countBefore(alone.get(surname) ?? [], block, start) > 0);
  for (const [block, found] of findings.entries()) {
    for (const { surname, start, thing, aside, title } of found.strangers)
      if (thing) things.add(surname);
      else if (!aside || !isExcused(surname, block, start))
        put(surname, { block, start, name: null, title, unsure: false });
    yield;
  }
  for (const list of bearers.values()) list.sort((a, b) => a.block - b.block || a.start - b.start);
  return { bearers, things, alone };
}
