/** What counts as the same word in another guise: misspellings, endings, nicknames. */
import { editDistance } from './edit-distance.ts';
import type { CandidateIndex, NameIndex } from './name-index.ts';
import { rememberedAlone } from './remembered.ts';

const furthest = 3;

/** How many letters a word may be away from the one meant, by the length of the latter. */
export const reach = (length: number): number =>
  length < 3 ? 0 : length < 8 ? 1 : length < 13 ? 2 : furthest;

/**
 * Letters that scanners and hasty readers take for one another, as one of them. The same few words are
 * compared over and over.
 */
export const lookOf = rememberedAlone((word) =>
  word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll('y', 'v')
    .replace(/[l1|]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's'),
);

/** What somebody else's name costs as a misspelling of ours, beyond its letters. */
const otherName = 2;

/**
 * How far `read` is from `meant`; Infinity beyond reach, or where `read` is an ordinary word.
 * Letters that only look alike count as one change in all; a name of others counts as further off.
 */
export function misspelling(index: CandidateIndex, read: string, meant: string): number {
  if (read === meant) return 0;
  // Told at a glance of nearly every pair of words that a page brings together.
  if (Math.abs(read.length - meant.length) > furthest) return Number.POSITIVE_INFINITY;
  const distance = distanceOf(read, meant);
  // The lists of words are unpacked when they are first asked: most pages never get so far.
  if (distance === Number.POSITIVE_INFINITY || index.lookalikes.has(read))
    return Number.POSITIVE_INFINITY;
  const isOther = index.otherNames.has(read) && !isDoubling(read, meant);
  return isOther ? distance + otherName : distance;
}

/** As `misspelling`, of any word. */
export function distanceOf(read: string, meant: string): number {
  if (meant.length > 2 && (isDoubling(read, meant) || lookOf(read) === lookOf(meant))) return 1;
  const bound = reach(meant.length);
  const distance = bound === 0 ? 1 : editDistance(read, meant, bound);
  const isFar = distance > bound || (meant.length < 5 && !isSlip(read, meant));
  return isFar ? Number.POSITIVE_INFINITY : distance;
}

/** A change that a short word survives: two letters swapped, or one doubled or halved. */
export const isSlip = (read: string, meant: string): boolean =>
  [...read].sort().join('') === [...meant].sort().join('') || isDoubling(read, meant);

const halved = (word: string): string => word.replace(/(.)\1/g, '$1').replaceAll('y', 'i');

/** The same but for letters doubled or halved, or "i" for "y": hardly another name. */
export const isDoubling = (read: string, meant: string): boolean => halved(read) === halved(meant);

/** Whether `read` is `meant` or within reach of it, as `misspelling` measures. */
export const isMisspelling = (index: CandidateIndex, read: string, meant: string): boolean =>
  misspelling(index, read, meant) < Number.POSITIVE_INFINITY;

/** Case endings of languages that inflect names: Slavic, Baltic, Germanic, Finnic, Hungarian, Turkish. */
const endings = new Set(
  (
    's es ens a e iego iemu jem jevi ju u y i o em om ie owi owie ego emu ej ovi uv ova ove ovou ovej in ina im ami ho mu m as is us ui ' +
    'n ia la lla lle lta ssa sta t illa ille ilta issa ista ja ov ovega ovemu ou os ul ului ile ek nak nek nal nel hoz rol ban'
  ).split(' '),
);

/** Whether folded letters are one of these endings as a whole. */
export const isEnding = (letters: string): boolean => endings.has(letters);

/** Whether `read` is `base` with an ending of another language ("Corbyna", "Bergerova"). */
export const isInflection = (read: string, base: string): boolean =>
  base.length > 2 &&
  read.startsWith(base) &&
  (endings.has(read.slice(base.length)) || /^(.)\1[ae]l$/.test(read.slice(base.length - 1)));

/** The words that `read` may be an inflected form of, longest first. */
export function* basesOf(read: string): Generator<string> {
  for (let cut = 1; cut <= 5 && cut <= read.length - 4; cut++)
    if (endings.has(read.slice(-cut))) yield read.slice(0, -cut);
  // Hungarian doubles the last letter ("Corbynnal", "Bergerrel").
  if (/(.)\1[ae]l$/.test(read)) yield read.slice(0, -3);
  // Slavic languages change a final "a" ("Umunny" of "Umunna").
  const stem = read.replace(/(?:y|e|ie|ou|u|o|i)$/, '');
  if (stem !== read && stem.length > 3) yield `${stem}a`;
}

/** The given name of a person's name, or the first word of another. */
export const givenOf = (index: CandidateIndex, name: number): string =>
  index.tokens.textOf(index.wordsOf(name)[0] ?? 0);

/** Whether `read` is `given` or another form of the same name ("Christopher" for "Chris"). */
export const isGivenForm = (index: CandidateIndex, read: string, given: string): boolean =>
  read === given || index.givenForms.has(`${given} ${read}`);

/** Further off than any slip: the page must have the name as it is written too. */
export const needsAnchor = 6;

/**
 * How far `read` is from a given name: one letter's worth where it sounds the same. Beside a surname
 * that hardly anybody bears, another's given name is more likely a slip.
 */
export function givenDistance(
  index: NameIndex,
  read: string,
  given: string,
  surname: number | undefined,
): number {
  if (index.givenVariants.has(`${given} ${read}`)) return 1;
  const letters =
    index.commonness(surname ?? -1) < 1 && read[0] === given[0] && !index.lookalikes.has(read)
      ? editDistance(read, given, 2)
      : 3;
  if (letters < 2) return 1;
  const distance = misspelling(index, read, given);
  // "Alexis Sayle"
  return distance > needsAnchor && letters === 2 && given.length > 4 ? needsAnchor : distance;
}
