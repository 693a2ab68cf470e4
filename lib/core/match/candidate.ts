/**
 * The first pass, on every page: is there anything to read closely? One native regular expression
 * takes the runs of capitalised words out of the raw text; a word that no name has costs one hash.
 * It may say yes too often, never no where `readBlock` would find a mention that can stand.
 */
import { editDistance } from './edit-distance.ts';
import { capitalClass, fold, wordClass } from './fold.ts';
import type { NameIndex } from './name-index.ts';
import { remembered } from './remembered.ts';
import { headNouns, smallWords } from './small-words.ts';
import { givenOf, isMisspelling } from './spelling.ts';

const small = wordClass.replace('A-Z', '');
const capital = `[${capitalClass}]+[${small}]*`;
const gap = `[^${wordClass}]{0,3}`;
const run = new RegExp(
  `[@#]\\w+|${capital}(?:${gap}(?:(?:${[...smallWords].join('|')})${gap}){0,2}${capital}|${gap}(?:${[...headNouns].join('|')})(?![${wordClass}]))*`,
  'g',
);
const smallWord = new RegExp(`[${small}]+`, 'g');
const piece = new RegExp(`${capital}|${[...headNouns].join('|')}`, 'g');

/**
 * Whether the text holds anything that `readBlock` should look at. On a page that has a candidate
 * already, any surname may refer back to it; before, one that many bear is none.
 */
export function hasCandidate(
  index: NameIndex,
  text: string,
  surnames: 'rare surname' | 'any surname' = 'rare surname',
): boolean {
  const common = surnames === 'any surname' ? 3 : 1;
  // Mathematical letters ("𝐑𝐨𝐬𝐢𝐞") lie outside the ranges above and are too rare to slow it down for.
  if (text.includes('\uD835')) return true;
  const joined = text.includes('-\n') ? text.replaceAll('-\n', '') : text;
  const plain = joined.includes('&') ? joined.replace(/&\w+;/g, ' ') : joined;
  const runs = plain.match(run);
  if (runs === null) return hasSmallName(index, plain);
  const known = capitalOf(index);
  for (const found of runs) {
    const sign = found.charCodeAt(0);
    if (sign === 0x40 || sign === 0x23) {
      if (isTagged(index, found)) return true;
    } else if (hasName(index, known, found, common)) return true;
  }
  return false;
}

/** A text without a capital, such as a message: both parts of a name stand side by side. */
function hasSmallName(index: NameIndex, text: string): boolean {
  const words = (text.match(smallWord) ?? []).map(fold);
  return words.some(
    (word, at) =>
      at > 0 &&
      index
        .bySurname(index.tokens.numberOf(word))
        .some((name) => givenOf(index, name) === words[at - 1]),
  );
}

function isTagged(index: NameIndex, tag: string): boolean {
  const folded = fold(tag.slice(1));
  if (index.byOpening(index.tokens.numberOf(folded)).length > 0) return true;
  for (let cut = 2; cut < folded.length - 2; cut++) {
    const surname = index.tokens.numberOf(folded.slice(cut));
    if (index.bySurname(surname).length > 0) return true;
  }
  return hasName(index, capitalOf(index), tag.slice(1), 3);
}

/** A word with a capital, as far as the index knows it. */
interface Capital {
  readonly folded: string;
  /** Its number, or -1. */
  readonly token: number;
  /** No word of ours as it stands, but one in another form. */
  readonly disguised: boolean;
}

const capitalOf = remembered((index, written): Capital => {
  const folded = fold(written);
  if (!index.tokens.mayBegin(folded)) return { folded, token: -1, disguised: false };
  const token = index.tokens.numberOf(folded);
  const disguised =
    token < 0 && folded.length > 5 && (isInflected(index, folded) || isJoined(index, folded));
  return { folded, token, disguised };
});

/** A word in plain letters, which can be looked up as it is written. */
const plainWord = /^[A-Za-z]+$/;

/** `common`: up to which commonness a surname alone is a candidate. */
function hasName(
  index: NameIndex,
  known: (written: string) => Capital,
  capitals: string,
  common: number,
): boolean {
  const { bySurname, byGiven, byOpening, wordsOf, commonness } = index;
  // Nearly every run of a page is a single word that no name of ours begins like.
  const isPlain = plainWord.test(capitals);
  if (isPlain && !index.tokens.mayBegin(capitals)) return false;
  const words = isPlain ? [capitals] : (capitals.match(piece) ?? []);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!index.tokens.mayBegin(word) && plainWord.test(word)) continue;
    const { token, disguised } = known(word);
    if (disguised) return true;
    if (token < 0) continue;
    const following = words[at + 1];
    const next = following === undefined ? undefined : known(following).folded;
    if (bySurname(token).length > 0 && (words.length > 1 || commonness(token) <= common))
      return true;
    if (byOpening(token).some((name) => opens(index, wordsOf(name), next))) return true;
    if (next !== undefined && byGiven(token).some((name) => nearSurname(index, name, next)))
      return true;
  }
  return false;
}

/** Whether the name's second word with a capital follows, or it has none. */
function opens(index: NameIndex, words: readonly number[], next: string | undefined): boolean {
  for (let at = 1; at < words.length; at++) {
    const meant = index.tokens.textOf(words[at] ?? 0);
    if (smallWords.has(meant)) continue;
    if (next === undefined) return false;
    return meant === next || (words.length > 2 && isMisspelling(index, next, meant));
  }
  return true;
}

function nearSurname(index: NameIndex, name: number, next: string): boolean {
  const words = index.wordsOf(name);
  const surname = words[words.length - index.surnameLength(name)];
  if (surname === undefined) return false;
  const meant = index.tokens.textOf(surname);
  return (
    isMisspelling(index, next, meant) || (meant.length > 4 && editDistance(next, meant, 1) < 2)
  );
}

/** A surname that nobody else bears, with an ending of another language. */
function isInflected(index: NameIndex, word: string): boolean {
  for (let cut = 1; cut <= 3; cut++) {
    const token = index.tokens.numberOf(word.slice(0, -cut));
    if (index.bySurname(token).length > 0 && index.commonness(token) < 1) return true;
  }
  return false;
}

/** A given name and surname written as one word in one case ("ROSIEDUFFIELD"). */
function isJoined(index: NameIndex, word: string): boolean {
  if (word.length < 9) return false;
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const given = index.tokens.numberOf(word.slice(0, cut));
    if (index.byGiven(given).length === 0) continue;
    if (index.bySurname(index.tokens.numberOf(word.slice(cut))).length > 0) return true;
  }
  return false;
}
