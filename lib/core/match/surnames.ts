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
import { type Evidence, tellingWeight } from './evidence.ts';
import type { BlockFindings, Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';
import { isUnmistakable } from './need.ts';
import type { Steps } from './steps.ts';

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
/** So many others of ours in a block are no chance. */
const mostByChance = 2;
/** Where hardly anybody else can be meant. */
const enoughOfUnmistakable = 5;
/** Two people named within so many letters are introduced together. */
const sameBreath = 40;

/** Of many who bear a surname only the last so many are asked about: more would take ever longer. */
const furthestBack = 50;

export function* createSurnames(
  index: NameIndex,
  evidence: Evidence,
  introductions: readonly Introduction[],
  findings: readonly BlockFindings[],
): Steps<Surnames> {
  const { bearers, things, alone } = yield* gatherBearers(introductions, findings);

  const agrees = (name: number, sighting: Sighting) => {
    const address = index.addressOf(index.ownerOf(name));
    return address === '-' || sighting.address === '-' || address === sighting.address;
  };

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
        : { ...anchored(one.name), certain: passing < 0 };
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
    if (!ours || !stranger || ours.name === null || stranger.name !== null) return false;
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

  const isExplained = ({ doubted, how }: Sighting) => doubted && how !== 'near';

  function byIntroduction(block: number, sighting: Sighting): Verdict | null | undefined {
    const known = bearers.get(sighting.surname);
    if (known === undefined) return undefined;
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
    // "Dr Lanning runs the robots", before a Hugh Lanning who is none.
    if (
      /^(?:dr|prof|rev|sir)/.test(sighting.title) &&
      !hasPost(index, index.ownerOf(only), sighting.title) &&
      !meant.some(({ title }) => title === sighting.title)
    )
      return null;
    return anchored(only);
  }

  const anchored = (name: number): Verdict => ({
    name,
    certain: true,
    anchor: index.writtenAs(name),
    alternatives: [],
  });

  function byRarity(block: number, sighting: Sighting): Verdict | null {
    if (isExplained(sighting) || things.has(sighting.surname)) return null;
    const owners = new Map(sighting.names.map((name) => [index.ownerOf(name), name]));
    const [entry] = owners;
    if (owners.size !== 1 || entry === undefined) return null;
    const [entity, name] = entry;
    const unmistakable = isUnmistakable(index, name);
    const isRare = index.commonness(sighting.surname) < 1;
    // "Mr Leslie said ... the Nottingham East MP": a title, a word of his own and much else.
    const isOwn = sighting.how === 'titled' && evidence.hasOwnWord(entity, block);
    // "Umunna, Shuker and Leslie": in such company he needs no title.
    const isListed =
      index.commonness(sighting.surname) < 3 && evidence.companions(entity, block) >= mostByChance;
    if (!isRare && !isOwn && !isListed) return null;
    const enough =
      (unmistakable && sighting.how === 'titled') ||
      (isRare && evidence.of(entity, block, tellingWeight) >= enoughOfTelling) ||
      evidence.of(entity, block) >= (unmistakable ? enoughOfUnmistakable : enoughOfAll);
    if (!enough || !agrees(name, sighting)) return null;
    return { name, certain: false, alternatives: [] };
  }

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
      if (sighting.how === 'near') return found ? { ...found, certain: false } : null;
      return found === undefined ? byRarity(block, sighting) : found;
    },
  };
}
