/** Finds people whose surname is misspelt. */
import { postsBeside } from './beside.ts';
import type { Block } from './block.ts';
import { closeness, furthest } from './closeness.ts';
import { isDoubtful, isIntroducedOtherwise } from './doubt.ts';
import { type Sighting, sightingOf } from './findings.ts';
import { afterName } from './following-words.ts';
import { leadOf } from './leading-words.ts';
import { besideGiven, isSomeoneElse, ordinaryWord } from './misspelt-surnames.ts';
import type { NameIndex } from './name-index.ts';
import { nearTableOf } from './near-table.ts';
import { remembered } from './remembered.ts';
import {
  distanceOf,
  givenDistance,
  givenOf,
  isDoubling,
  isGivenForm,
  misspelling,
} from './spelling.ts';
import type { Token } from './tokens.ts';
import { notGivenNames } from './word-lists.ts';

interface Guess {
  readonly name: number;
  readonly from: number;
  /** Where the surname starts. */
  readonly at: number;
  readonly last: number;
  readonly distance: number;
  /** With the given name: the surname alone needs an anchor. */
  readonly whole: boolean;
}

/** Looks at a word that is no surname of ours as a misspelt one. */
export function readNear(index: NameIndex, block: Block, at: number, out: Sighting[]): void {
  const word = block.tokens[at];
  if (!word || word.shape === 'lower' || word.folded.length < 3) return;
  if (/\d/.test(word.folded.slice(-1))) return;
  const lead = leadOf(block, at);
  const nearest = lead.words[0];
  const isAsRead = ({ name, from }: Guess) => givenOf(index, name) === block.tokens[from]?.folded;
  const guesses =
    nearest === undefined || isNoName(block.tokens[nearest])
      ? guessBare(index, block, at)
      : [
          ...guessWhole(index, block, nearest, at),
          ...(block.small ? [] : guessBoth(index, block, nearest, at)),
        ];
  const judged = guesses
    .map((guess) => ({ ...guess, far: closenessOf(index, block, guess) }))
    .filter(({ far }) => far <= furthest)
    // "Rosie Dufield" is a slip for "Rosie Duffield", not for "Rosemary Duffield".
    .sort((a, b) => a.far - b.far || Number(isAsRead(b)) - Number(isAsRead(a)));
  const best = judged[0];
  if (best === undefined || afterName(index, block, best.last) === 'longer') return;
  if (
    best.whole &&
    (isDoubtful(index, block, best.name, best.from, best.last) ||
      isIntroducedOtherwise(index, block, best.name, best.from, best.last))
  )
    return;
  const equals = judged.filter(({ far }) => far === best.far);
  out.push(
    sightingOf({
      start: block.tokens[best.from]?.start ?? 0,
      end: block.tokens[best.last]?.end ?? 0,
      how: 'near',
      names: [...new Set(equals.map((guess) => guess.name))],
      surname: surnameOf(index, best.name),
      distance: best.distance,
      address: lead.address,
      title: lead.title,
      doubted: !best.whole || afterName(index, block, best.last) === 'capital',
      beside: best.whole ? postsBeside(index, block, best.from, best.last) : [],
    }),
  );
}

/** "Then Dufield sat down": but "The Bergers" are a family. */
const isNoName = (before: Token | undefined): boolean =>
  before !== undefined && before.folded !== 'the' && notGivenNames.has(before.folded);

/** The words read against those meant, without middle names, as the last judge sees them. */
function closenessOf(index: NameIndex, block: Block, { name, from, last, at }: Guess): number {
  const words = index.wordsOf(name).map(index.tokens.textOf);
  const surname = words.slice(-index.surnameLength(name)).join(' ');
  const read = block.tokens
    .slice(at, last + 1)
    .map((token) => token.folded)
    .join(' ');
  const given = block.tokens[from]?.folded ?? '';
  const [known = ''] = words;
  // Another form of the given name is as good as the one known.
  const meant = isGivenForm(index, given, known) ? given : known;
  // "Ummuna": letters doubled in the wrong place are as near as can be.
  const bears = isDoubling(read, surname) ? read : surname;
  return from === at ? closeness(read, bears) : closeness(`${given} ${read}`, `${meant} ${bears}`);
}

const surnameOf = (index: NameIndex, name: number): number =>
  index.wordsOf(name).at(-index.surnameLength(name)) ?? -1;

/** The given name is right. */
function guessWhole(index: NameIndex, block: Block, nearest: number, at: number): Guess[] {
  const given = index.tokens.numberOf(block.tokens[nearest]?.folded ?? '');
  return [...index.byGiven(given)].flatMap((name) => guess(index, block, name, nearest, at) ?? []);
}

function guess(
  index: NameIndex,
  block: Block,
  name: number,
  from: number,
  at: number,
): Guess | null {
  const length = index.surnameLength(name);
  const meant = index.wordsOf(name).slice(-length).map(index.tokens.textOf).join('');
  // "Ber ger": two words only where they are the surname letter for letter.
  for (const last of length > 1 ? [at + length - 1, at] : [at, at + 1]) {
    const read = block.tokens
      .slice(at, last + 1)
      .map((token) => token.folded)
      .join('');
    if (last > at && length === 1 && read !== meant) break;
    const distance = besideGiven(index, name, read, meant);
    if (distance < Number.POSITIVE_INFINITY)
      return {
        name,
        from,
        at,
        last,
        distance: Math.max(1, distance),
        whole: !isSomeoneElse(index, name, distance),
      };
  }
  return null;
}

/** Given name and surname are both wrong, by a letter each. */
function guessBoth(index: NameIndex, block: Block, nearest: number, at: number): Guess[] {
  const read = block.tokens[nearest]?.folded ?? '';
  return nearSurnames(index)(block.tokens[at]?.folded ?? '').flatMap((name) => {
    const given = givenOf(index, name);
    const distance = isGivenForm(index, read, given)
      ? 0
      : givenDistance(index, read, given, index.wordsOf(name).at(-1));
    if (distance > 1) return [];
    const surname = index.tokens.textOf(index.wordsOf(name).at(-1) ?? 0);
    const isSlip = misspelling(index, block.tokens[at]?.folded ?? '', surname) <= 1;
    // "Lucianna Burger": a word or another's surname, beside what nobody is called.
    const far = distance + (isSlip ? 1 : distance > 0 ? 2 : ordinaryWord + 1);
    const whole = distance > 0 || !isSomeoneElse(index, name, far);
    return [{ name, from: nearest, at, last: at, distance: far, whole }];
  });
}

/** Nothing before it, or a title. */
function guessBare(index: NameIndex, block: Block, at: number): Guess[] {
  // "A boy named Huckman": whose name is told so is somebody new.
  if (/^(?:called|named)$/.test(block.tokens[at - 1]?.folded ?? '')) return [];
  const read = block.tokens[at]?.folded ?? '';
  return nearSurnames(index)(read)
    .filter((name) => misspelling(index, read, index.tokens.textOf(surnameOf(index, name))) <= 1)
    .map((name) => ({ name, from: at, at, last: at, distance: 1, whole: false }));
}

/** Names whose surname is one letter away. */
export const nearSurnames = remembered((index: NameIndex, read): readonly number[] => {
  if (read.length < 5) return [];
  return [...nearTableOf(index, 'people').near(read)].flatMap((token) =>
    distanceOf(read, index.tokens.textOf(token)) <= 1
      ? [...index.bySurname(token)].filter((name) => index.surnameLength(name) === 1)
      : [],
  );
});
