/**
 * Whom a surname means. Reading in order, a surname belongs to the person who was introduced last
 * under it by full name; where that was somebody else, or nobody can tell, it means nobody.
 */
import {
  type Bearer,
  countBefore,
  gatherBearers,
  type Introduction,
  isBefore,
  type Place,
} from './bearers.ts';
import { hasPost } from './beside.ts';
import type { Verdict } from './decide.ts';
import type { Evidence } from './evidence.ts';
import type { BlockFindings, Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';
import { byRarity, isAddressed, isExplained } from './rare-surnames.ts';
import type { Steps } from './steps.ts';

export interface Surnames {
  /** Who is meant by a sighting that has no given name; null where nobody of ours is. */
  readonly resolve: (block: number, sighting: Sighting) => Verdict | null;
}

/** Two people named within so many letters are introduced together. */
const sameBreath = 40;

/** A title that few have: whoever is a doctor on this page is another than who is none. */
const isEarned = ({ title }: Sighting): boolean => /^(?:dr|prof|rev|sir)/.test(title);

/** Of many who bear a surname only the last so many are asked about: more would take ever longer. */
const furthestBack = 50;

/**
 * `introductions`: those of ours that were accepted by full name so far, of the blocks of `findings`.
 * `resolve` is to be asked in reading order: a title says whose a surname is from there on.
 */
export function* createSurnames(
  index: NameIndex,
  evidence: Evidence,
  introductions: readonly Introduction[],
  findings: readonly BlockFindings[],
): Steps<Surnames> {
  const { bearers, things, alone } = yield* gatherBearers(introductions, findings);

  const agrees = (name: number, sighting: Sighting) => isAddressed(index, name, sighting);

  /** "Lord Walker" where many are called Walker: only whom the page introduces as a lord. */
  const isPeerOfMany = ({ surname, title }: Sighting): boolean =>
    /^(?:lord|baron|baroness)$/.test(title) && index.commonness(surname) > 2;

  /** Whom the last introduction before means: undefined where there was none. */
  function lastBefore(known: readonly Bearer[], block: number, sighting: Sighting) {
    let at = countBefore(known, block, sighting.start) - 1;
    if (at < 0) return undefined;
    const furthest = Math.max(0, at - furthestBack);
    // "Cllr Walker" is the one who was a councillor before, "Dr Coffey" the one who was a doctor.
    if (sighting.title !== '') {
      const titled = known
        .slice(furthest, at + 1)
        .findLastIndex(
          ({ title, name }) =>
            title === sighting.title ||
            (name !== null && hasPost(index, index.ownerOf(name), sighting.title)),
        );
      if (titled >= 0) at = furthest + titled;
    }
    const passing = isInPassing(known, at, block, sighting) ? at : -1;
    for (; at >= furthest; at--) {
      const one = known[at];
      if (one?.name === null && at === passing) continue;
      if (one === undefined || one.name === null) return null;
      if (!agrees(one.name, sighting)) continue;
      return isOneOfTwo(known, at, sighting)
        ? null
        : { ...anchored(one.name), certain: passing < 0 && !one.unsure };
    }
    return null;
  }

  const sentenceOf = ({ block, start }: Place) =>
    (findings[block]?.sentences ?? []).filter((begin) => begin <= start).length;

  /**
   * "Joan Ryan lost. Ryan shrugged. She watched Jack Ryan. Ryan wrote ...": whom the page calls by the
   * surname alone keeps it past a stranger who is named once, from the next sentence on.
   */
  function isInPassing(known: readonly Bearer[], at: number, block: number, here: Sighting) {
    const [ours, stranger] = [known[at - 1], known[at]];
    if (!ours || !stranger || ours.name === null || stranger.name !== null || isEarned(here))
      return false;
    const isLater =
      stranger.block !== block ||
      here.how === 'titled' ||
      sentenceOf(stranger) < sentenceOf({ block, start: here.start });
    const uses = alone.get(here.surname) ?? [];
    const first = uses[countBefore(uses, ours.block, ours.start)];
    return (
      isLater &&
      (here.address !== '-' ||
        (first !== undefined && isBefore(first, stranger.block, stranger.start)))
    );
  }

  /** "Jackie Walker and Stuart Walker have never met. Walker ...": nobody can tell. */
  function isOneOfTwo(known: readonly Bearer[], at: number, sighting: Sighting): boolean {
    const [other, one] = [known[at - 1], known[at]];
    if (!other || !one || other.name === null || one.name === null || sighting.title !== '')
      return false;
    const apart = one.block === other.block ? one.start - other.start : Number.POSITIVE_INFINITY;
    return index.ownerOf(other.name) !== index.ownerOf(one.name) && apart < sameBreath;
  }

  function byIntroduction(block: number, sighting: Sighting): Verdict | null | undefined {
    const known = bearers.get(sighting.surname);
    if (known === undefined) return undefined;
    if (isPeerOfMany(sighting) && !known.some(({ title }) => title === sighting.title)) return null;
    const last = lastBefore(known, block, sighting);
    if (last !== undefined) return last;
    // Nobody yet: a headline may be ahead of its text, where the text knows one bearer only.
    const meant = known
      .slice(0, furthestBack)
      .filter(({ name }) => name === null || agrees(name, sighting));
    const owners = new Set(meant.map(({ name }) => (name === null ? null : index.ownerOf(name))));
    const only = meant[0]?.name ?? null;
    // "Mr Walker, a gardener", before the councillor is named.
    if (owners.size !== 1 || only === null || isExplained(sighting)) return null;
    // "Walker's Point, Walker Art Center and Jackie Walker"
    if (things.has(sighting.surname) && index.commonness(sighting.surname) > 1) return null;
    // "Dr Lanning runs the robots", before a Hugh Lanning who is none.
    if (
      isEarned(sighting) &&
      !hasPost(index, index.ownerOf(only), sighting.title) &&
      !meant.some(({ title }) => title === sighting.title)
    )
      return null;
    return { ...anchored(only), certain: meant.some(({ unsure }) => !unsure) };
  }

  /** From here on the surname is again that of one of ours. */
  function introduce(name: number, block: number, { surname, start, title }: Sighting): void {
    const known = bearers.get(surname);
    known?.splice(countBefore(known, block, start), 0, {
      block,
      start,
      name,
      title,
      unsure: false,
    });
  }

  const anchored = (name: number): Verdict => ({
    name,
    certain: true,
    anchor: index.writtenAs(name),
    alternatives: [],
  });

  /** The one of ours who is from the place named behind the surname. */
  function byPlace(sighting: Sighting): Verdict | null {
    const from = new Map(
      sighting.names
        .map((name) => [index.ownerOf(name), name] as const)
        .filter(([entity]) => evidence.ofPosts(entity, sighting.beside) > 0),
    );
    const [entry] = from;
    if (from.size !== 1 || entry === undefined || !agrees(entry[1], sighting)) return null;
    const [entity, name] = entry;
    if (evidence.hasFound(entity)) return anchored(name);
    return index.commonness(sighting.surname) < 3
      ? { name, certain: false, alternatives: [] }
      : null;
  }

  return {
    resolve(block, sighting) {
      if (sighting.placed && things.has(sighting.surname)) return null;
      const placed = sighting.beside.length > 0 ? byPlace(sighting) : null;
      if (placed) return placed;
      const found = byIntroduction(block, sighting);
      // "Danny Baker sang. Cllr Baker left. Baker had had enough": the title says whose turn it is.
      if (found && hasPost(index, index.ownerOf(found.name), sighting.title))
        introduce(found.name, block, sighting);
      if (sighting.how === 'near') return found ? { ...found, certain: false } : null;
      if (found !== undefined) return found;
      return things.has(sighting.surname)
        ? null
        : byRarity(index, evidence, findings, block, sighting);
    },
  };
}
