/** How much evidence a sighting needs, by how easily it could mean somebody or something else. */
import type { Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';

/** Below `least` no mention, from `certain` on a certain one. In units of evidence weight. */
export interface Need {
  readonly least: number;
  readonly certain: number;
}

const nothing: Need = { least: 0, certain: 0 };
const never: Need = { least: Number.POSITIVE_INFINITY, certain: Number.POSITIVE_INFINITY };
/** Any word that fits. */
const sign: Need = { least: 0.1, certain: 0.1 };
/** A name that others bear, or words around it that fit somebody else. */
const somewhat: Need = { least: 6.5, certain: 12 };
/**
 * A full name that others bear, where nothing on the page speaks against ours. On passages that nobody
 * had tuned to, each step further down brought more namesakes than people of ours.
 */
const enough = 5;
/** A body or work that has its name from ordinary words: others elsewhere are called the same. */
const somewhatForBody: Need = { least: 8, certain: 14 };
/** Letters that nobody else goes by. */
const somewhatForLetters: Need = { least: 5, certain: 14 };
/** A body or work of one word, for which only telling words are counted. */
const somewhatForWord: Need = { least: 3.5, certain: 12 };
/** A name that others bear, and words around it that fit somebody else. */
const much: Need = { least: 13, certain: 20 };

const wellKnown = 4;

/** Whom articles of so many sources name is hardly ever another. */
export const isWellKnown = (index: NameIndex, name: number): boolean =>
  index.sourcesOf(index.ownerOf(name)).length >= wellKnown;

/** Nobody else is known to bear the surname, or most sources speak of its bearer. */
export const isUnmistakable = (index: NameIndex, name: number): boolean =>
  isWellKnown(index, name) ||
  (index.surnameLength(name) > 0 && index.commonness(index.wordsOf(name).at(-1) ?? -1) < 0);

/** A full name that most sources have, or with a given name that hardly anybody else has: no calling nearby makes it another's. */
export const isBeyondDoubt = (index: NameIndex, name: number): boolean =>
  !index.needsEvidence(name) &&
  index.surnameLength(name) > 0 &&
  (isWellKnown(index, name) || index.commonness(index.wordsOf(name)[0] ?? 0) < 1);

/**
 * A body of one word ("Momentum", "YouTube"): only words that hardly occur elsewhere speak for it.
 */
export const isOneWord = (index: NameIndex, name: number): boolean =>
  !index.writtenAs(name).includes(' ');

/** `expanded`: the entity was found on the page; `settled`: beyond letters that are only likely. */
export function needOf(
  index: NameIndex,
  sighting: Sighting,
  name: number,
  { expanded, settled }: { readonly expanded: boolean; readonly settled: boolean },
): Need {
  const flagged = index.needsEvidence(name);
  const base = baseOf(index, sighting, name, expanded);
  switch (sighting.how) {
    case 'handle':
      return nothing;
    case 'hashtag':
      return sighting.surname < 0 ? nothing : base;
    case 'acronym':
      if (settled && !sighting.doubted) return nothing;
      if (sighting.otherwise) return never;
      if (expanded && !sighting.doubted) return { ...needOfLetters(index, name), least: 0 };
      return needOfLetters(index, name);
    case 'initials':
      if (expanded) return base;
      return index.commonness(sighting.surname) > 0 || flagged ? much : atLeast(base, 3, 14);
    case 'near':
      return {
        ...needOfMisspelling(index, sighting, base, expanded),
        certain: Number.POSITIVE_INFINITY,
      };
    default:
      return base;
  }
}

/** Whether nobody else is known to go by the letters of a name: the first of its words, and the only one. */
export const areOwnLetters = (index: NameIndex, name: number): boolean =>
  index.typeOf(name) === 'acronym' && index.commonness(index.wordsOf(name)[0] ?? 0) < 0;

/** "JVL" needs less than letters by which some others go, or many ("PSC"). */
function needOfLetters(index: NameIndex, name: number): Need {
  if (areOwnLetters(index, name)) return somewhatForLetters;
  return index.commonness(index.wordsOf(name)[0] ?? 0) > 0 ? much : somewhatForBody;
}

function needOfMisspelling(
  index: NameIndex,
  sighting: Sighting,
  base: Need,
  expanded: boolean,
): Need {
  if (sighting.distance > 3) return expanded ? base : much;
  const commonness = index.commonness(sighting.surname);
  const common = commonness > 0;
  // Two letters off, and not one word that fits: hardly ours.
  if (sighting.distance === 2 && commonness === 0 && !expanded) return atLeast(base, 3, 0);
  return sighting.distance > (common ? 1 : 2) && !expanded && base.least < somewhat.least
    ? somewhat
    : base;
}

function baseOf(index: NameIndex, sighting: Sighting, name: number, expanded: boolean): Need {
  // "Ian Paisley" without "Jr" may be the father.
  const flagged = index.needsEvidence(name) || (index.isJunior(name) && sighting.title !== 'jr');
  if (sighting.doubted && (flagged || sighting.otherwise)) return much;
  const forBody = isOneWord(index, name) ? somewhatForWord : somewhatForBody;
  const some = sighting.surname < 0 ? forBody : somewhat;
  if (sighting.doubted) return some;
  // One name is one person throughout a page.
  if (flagged && expanded) return { ...some, least: 0 };
  if (flagged) return sighting.surname < 0 ? some : { ...some, least: enough };
  return isOrdinary(index, name) && sighting.title !== 'jr' ? sign : nothing;
}

/** "Ann Coffey", "Mike Leigh": many bear the given name, and some or many the surname. */
const isOrdinary = (index: NameIndex, name: number): boolean =>
  index.surnameLength(name) > 0 &&
  !isUnmistakable(index, name) &&
  index.commonness(index.wordsOf(name)[0] ?? 0) +
    index.commonness(index.wordsOf(name).at(-1) ?? 0) >
    leastOrdinary;
const leastOrdinary = 2;

const atLeast = (need: Need, least: number, certain: number): Need => ({
  least: Math.max(need.least, least),
  certain: Math.max(need.certain, certain),
});
