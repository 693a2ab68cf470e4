/** Whom a surname means on a page that introduces nobody who bears it. */
import type { Verdict } from './decide.ts';
import { type Evidence, tellingWeight } from './evidence.ts';
import type { BlockFindings, Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';
import { isUnmistakable } from './need.ts';

/**
 * Evidence that lets a rare surname stand for its bearer where no full name is on the page: a word
 * of weight that is hardly ever found elsewhere, or much of all kinds.
 */
const enoughOfTelling = 3;
const enoughOfAll = 14;
/** Where hardly anybody else can be meant. */
const enoughOfUnmistakable = 5;
/** So many others of ours in a block are no chance. */
const mostByChance = 2;
/** What may stand between two names in a row: ", and ". */
const widestLink = 6;

/** Whether the title before the surname, if any, is one for this person. */
export function isAddressed(index: NameIndex, name: number, { address }: Sighting): boolean {
  const known = index.addressOf(index.ownerOf(name));
  return known === '-' || address === '-' || known === address;
}

/** Whether words around tell of another: a misspelling is also doubted for what it lacks. */
export const isExplained = ({ doubted, how }: Sighting): boolean => doubted && how !== 'near';

/** Its one bearer among ours, where the page speaks of our subject and the surname is rare enough. */
export function byRarity(
  index: NameIndex,
  evidence: Evidence,
  findings: readonly BlockFindings[],
  block: number,
  sighting: Sighting,
): Verdict | null {
  const { names, surname, how } = sighting;
  const owners = new Set(names.map(index.ownerOf));
  const [name = -1] = names;
  if (isExplained(sighting) || owners.size !== 1 || !isAddressed(index, name, sighting))
    return null;
  const entity = index.ownerOf(name);
  const verdict: Verdict = { name, certain: false, alternatives: [] };
  // One name is one person throughout a page.
  if (evidence.hasFound(entity)) return verdict;
  const commonness = index.commonness(surname);
  const isTitled = how === 'titled';
  const all = evidence.of(entity, block);
  const isTold = commonness < 1 && evidence.of(entity, block, tellingWeight) >= enoughOfTelling;
  const isMeant = isUnmistakable(index, name)
    ? all >= enoughOfUnmistakable || (isTitled && (commonness >= 0 || all > 0))
    : all >= enoughOfAll;
  if (isTold || (isMeant && commonness < 2)) return verdict;
  // The more people bear the surname, the more has to say that he is the one.
  const signs =
    Number(isTitled) +
    // "Williamson ... the Derby North MP"
    2 * Number(evidence.hasOwnWord(entity, block)) +
    2 * Number(evidence.companions(entity, block) >= mostByChance) +
    2 * Number(isInRow(index, evidence, findings[block]?.sightings ?? [], sighting));
  return isMeant && signs >= commonness ? verdict : null;
}

/** "Umunna and Berger": side by side with another of ours. */
const isInRow = (
  index: NameIndex,
  evidence: Evidence,
  sightings: readonly Sighting[],
  { start, end, surname }: Sighting,
): boolean =>
  sightings.some(
    (other) =>
      other.surname >= 0 &&
      other.surname !== surname &&
      Math.max(start - other.end, other.start - end) <= widestLink &&
      evidence.hasFound(index.ownerOf(other.names[0] ?? 0)),
  );
