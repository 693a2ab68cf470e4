/**
 * Whom a surname means. Reading in order, a surname belongs to the person who was introduced last
 * under it by full name; where that was somebody else, or nobody can tell, it means nobody.
 */
import type { Verdict } from './decide.ts';
import { type Evidence, tellingWeight } from './evidence.ts';
import type { BlockFindings, Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';

/** A person of ours found by full name. */
export interface Introduction {
  readonly block: number;
  readonly sighting: Sighting;
  readonly name: number;
}

interface Bearer {
  readonly block: number;
  readonly start: number;
  /** The name of one of ours; null for a stranger. */
  readonly name: number | null;
}

export interface Surnames {
  /** Who is meant by a sighting that has no given name; null where nobody of ours is. */
  readonly resolve: (block: number, sighting: Sighting) => Verdict | null;
}

/**
 * Evidence that lets a rare surname stand for its bearer where no full name is on the page: a word
 * of weight that is hardly ever found elsewhere, or much of all kinds.
 */
const enoughOfTelling = 3;
const enoughOfAll = 14;

export function createSurnames(
  index: NameIndex,
  evidence: Evidence,
  introductions: readonly Introduction[],
  findings: readonly BlockFindings[],
): Surnames {
  const bearers = new Map<number, Bearer[]>();
  const put = (surname: number, bearer: Bearer) =>
    bearers.set(surname, [...(bearers.get(surname) ?? []), bearer]);
  for (const { block, sighting, name } of introductions)
    put(sighting.surname, { block, start: sighting.start, name });
  for (const [block, found] of findings.entries())
    for (const stranger of found.strangers)
      put(stranger.surname, { block, start: stranger.start, name: null });
  for (const list of bearers.values()) list.sort((a, b) => a.block - b.block || a.start - b.start);

  const agrees = (name: number, sighting: Sighting) => {
    const address = index.addressOf(index.ownerOf(name));
    return address === '-' || sighting.address === '-' || address === sighting.address;
  };

  function byIntroduction(block: number, sighting: Sighting): Verdict | null | undefined {
    const known = bearers.get(sighting.surname);
    if (known === undefined) return undefined;
    const before = known.filter(
      (one) => one.block < block || (one.block === block && one.start < sighting.start),
    );
    const fitting = before.filter((one) => one.name === null || agrees(one.name, sighting));
    const last = fitting.at(-1);
    if (last !== undefined) return last.name === null ? null : anchored(last.name);
    if (before.length > 0) return null;
    // Nobody yet: a headline may be ahead of its text, where the text knows one bearer only.
    const names = new Set(known.map((one) => one.name));
    const [only] = names;
    const rare = index.commonness(sighting.surname) === 0;
    if (names.size !== 1 || only === null || only === undefined) return null;
    if (sighting.doubted && !rare) return null;
    const announced = sighting.headline || sighting.how === 'titled' || rare;
    return announced && agrees(only, sighting) ? anchored(only) : null;
  }

  const anchored = (name: number): Verdict => ({
    name,
    certain: true,
    anchor: index.writtenAs(name),
    alternatives: [],
  });

  function byRarity(block: number, sighting: Sighting): Verdict | null {
    if (index.commonness(sighting.surname) > 0) return null;
    const owners = new Map(sighting.names.map((name) => [index.ownerOf(name), name]));
    const [entry] = owners;
    if (owners.size !== 1 || entry === undefined) return null;
    const [entity, name] = entry;
    const enough =
      evidence.of(entity, block, tellingWeight) >= enoughOfTelling ||
      evidence.of(entity, block) >= enoughOfAll;
    if (!enough || !agrees(name, sighting)) return null;
    return { name, certain: false, alternatives: [] };
  }

  return {
    resolve(block, sighting) {
      const found = byIntroduction(block, sighting);
      if (sighting.how === 'near') return found ? { ...found, certain: false } : null;
      return found === undefined ? byRarity(block, sighting) : found;
    },
  };
}
