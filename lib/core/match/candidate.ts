/**
 * The first pass, on every page: is there anything to read closely? One native regular expression
 * takes the words with a capital out of the raw text; one that no name has costs a glance. It may say
 * yes too often, and no where `readBlock` would find a mention only by a misspelt given name and a
 * misspelt surname, or by a slip that changes how a word begins: to look for that at every word of every
 * page would cost too much.
 */
import { editDistance } from './edit-distance.ts';
import { capitalClass, fold, pointed, wordClass } from './fold.ts';
import type { CandidateIndex } from './name-index.ts';
import { remembered } from './remembered.ts';
import { headNouns, smallWords } from './small-words.ts';
import { givenOf, isGivenForm, isMisspelling } from './spelling.ts';
import { isTitle } from './titles.ts';

const small = wordClass.replace('A-Z', '');
const capital = `[${capitalClass}]+[${small}]*`;
/** Words with a capital, and what may stand for one in a body's name. */
const piece = new RegExp(`${capital}|${[...headNouns].join('|')}`, 'g');
const tag = /[@#]\w+/g;
const letters = new RegExp(pointed, 'g');
const betweenWords = new RegExp(`[^${wordClass}]+`);

/**
 * Whether the text holds anything that `readBlock` should look at. On a page that has a candidate
 * already, any name may be meant. Before, only a telling one counts: not a surname that many bear,
 * without a word of the name before it, nor a name that stands on every other page.
 */
export function hasCandidate(
  index: CandidateIndex,
  text: string,
  names: 'telling name' | 'any name' = 'telling name',
): boolean {
  const isTelling = names === 'telling name';
  // Mathematical letters ("𝐑𝐨𝐬𝐢𝐞") lie outside the ranges above and are too rare to slow it down for.
  if (text.includes('\uD835')) return true;
  if (text.match(letters)?.some((found) => opensName(index, found.replaceAll('.', ''))))
    return true;
  const mayHaveTag = text.includes('@') || text.includes('#');
  if (mayHaveTag && text.match(tag)?.some((found) => isTagged(index, found))) return true;
  const words = text.replaceAll('-\n', '').match(piece) ?? [];
  const { tokens, commonness, isSurname, isGiven, isOpening } = index;
  const known = capitalOf(index);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    // Nearly every word of a page ends here.
    if (!tokens.mayBegin(word)) continue;
    const { token, disguised } = known(word);
    if (disguised) return true;
    if (token < 0) continue;
    if (isNearBody(index, words[at - 1] ?? '', token)) return true;
    if (
      isSurname(token) &&
      (!isTelling ||
        commonness(token) < 2 ||
        (commonness(token) < 3 && /\b(?:Labour|MPs?)\b/.test(text)) ||
        isIntroduced(index, token, words.slice(Math.max(0, at - 3), at + 2)))
    )
      return true;
    if (!isOpening(token) && !isGiven(token)) continue;
    const next = known(words[at + 1] ?? '');
    if (opensAny(index, token, word, next, isTelling)) return true;
    if (isNearSurname(index, token, next.folded)) return true;
  }
  return text === text.toLowerCase() && hasSmallName(index, text);
}

/** A misspelling that keeps one of the first two letters: asked of many more words than are one. */
const isSlipOf = (index: CandidateIndex, read: string, meant: string): boolean =>
  (read[0] === meant[0] || read[1] === meant[1] || read[0] === meant[1]) &&
  isMisspelling(index, read, meant);

/** Whether a title, an initial or a given name in some form is among the words around a surname. */
function isIntroduced(index: CandidateIndex, surname: number, around: readonly string[]): boolean {
  for (const written of around) {
    const word = fold(written);
    if (isTitle(word)) return true;
    for (const name of index.bySurname(surname)) {
      const given = givenOf(index, name);
      if (word.length === 1 && given.startsWith(word)) return true;
      if (isGivenForm(index, word, given) || isSlipOf(index, word, given)) return true;
    }
  }
  return false;
}

/** A text without a capital, such as a message: two words of a name stand side by side. */
function hasSmallName(index: CandidateIndex, text: string): boolean {
  const { tokens, isGiven, isOpening } = index;
  const known = capitalOf(index);
  const words = text.split(betweenWords);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!tokens.mayBegin(word)) continue;
    const { token } = known(word);
    const next = known(words[at + 1] ?? '');
    if (isGiven(token) && isNearSurname(index, token, next.folded)) return true;
    if (isOpening(token) && opensAny(index, token, word, next, true)) return true;
  }
  return false;
}

/** "Labuor Party" */
function isNearBody(index: CandidateIndex, written: string, noun: number): boolean {
  for (const first of index.firstWordsOf(noun))
    if (isMisspelling(index, fold(written), index.tokens.textOf(first))) return true;
  return false;
}

/** A handle or a hashtag that is a name of ours, or ends in a surname. */
function isTagged(index: CandidateIndex, tag: string): boolean {
  const folded = fold(tag.slice(1));
  return opensName(index, folded) || endsInSurname(index, folded);
}

/** Whether a name begins with this one word, as with letters: "JVL". */
const opensName = (index: CandidateIndex, written: string): boolean =>
  index.isOpening(index.tokens.numberOf(fold(written)));

/** Whether a surname of ours stands at the end of a longer word. */
export function endsInSurname(index: CandidateIndex, word: string): boolean {
  for (let cut = 2; cut <= word.length - 4; cut++)
    if (index.isSurname(index.tokens.numberOf(word.slice(cut)))) return true;
  return false;
}

/** A word with a capital, as far as the index knows it. */
interface Capital {
  readonly folded: string;
  /** Its number, or -1. */
  readonly token: number;
  /** No word of ours as it stands, but one in another form. */
  readonly disguised: boolean;
}

const capitalOf = remembered((index: CandidateIndex, written): Capital => {
  const folded = fold(written);
  const token = index.tokens.numberOf(folded);
  return { folded, token, disguised: token < 0 && folded.length > 5 && isDisguised(index, folded) };
});

/**
 * A surname that nobody else bears with an ending of another language, or a given name and surname
 * written as one word in one case ("ROSIEDUFFIELD").
 */
function isDisguised(index: CandidateIndex, word: string): boolean {
  const { tokens, isGiven, isSurname, commonness } = index;
  for (const token of tokens.beginningsOf(word)) {
    const rest = word.slice(tokens.textOf(token).length);
    if (rest.length > 3) {
      if (isGiven(token) && isSurname(tokens.numberOf(rest))) return true;
    } else if (isSurname(token) && commonness(token) < 1) return true;
  }
  return false;
}

/** Whether the second word with a capital of a name that opens so follows, or it has none. */
function opensAny(
  index: CandidateIndex,
  opening: number,
  written: string,
  next: Capital,
  isTelling: boolean,
): boolean {
  for (const name of index.byOpening(opening)) {
    if (isTelling && index.isEverywhere(name)) continue;
    // "Who" is not the WHO.
    if (index.typeOf(name) === 'acronym' && written !== written.toUpperCase()) continue;
    const words = index.wordsOf(name);
    let at = 1;
    while (at < words.length && smallWords.has(index.tokens.textOf(words[at] ?? 0))) at++;
    const meant = words[at];
    if (meant === undefined || meant === next.token) return true;
    if (words.length > 2 && isSlipOf(index, next.folded, index.tokens.textOf(meant))) return true;
  }
  return false;
}

/** Whether the surname that a given name goes with follows, or something near it. */
function isNearSurname(index: CandidateIndex, given: number, next: string): boolean {
  for (const name of index.byGiven(given)) {
    const words = index.wordsOf(name);
    const meant = index.tokens.textOf(words[words.length - index.surnameLength(name)] ?? -1);
    if (isMisspelling(index, next, meant)) return true;
    const most = index.commonness(given) < 1 ? 2 : 1;
    if (meant.length > 4 && editDistance(next, meant, most) <= most) return true;
  }
  return false;
}
