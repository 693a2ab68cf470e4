/** Compares the words of a body's name with those of a text: small letters, slips, a space too many. */
import type { Block } from './block.ts';
import { editDistance } from './edit-distance.ts';
import type { NameIndex } from './name-index.ts';
import { headNouns, smallWords } from './small-words.ts';
import { isInflection, misspelling } from './spelling.ts';
import { type Token, tokenise } from './tokens.ts';

/** A name read in a text, up to the word at `last`. */
export interface Match {
  readonly name: number;
  readonly last: number;
  readonly distance: number;
  /** Words have no capital that others write with one ("the national executive committee"). */
  readonly small: boolean;
}

/** What "Labor" costs in "Labor Party": an ordinary word, in a name that is not long. */
const ordinaryWord = 4;

/** Compares a name's words with those of the text from `at` on; null where they differ. */
export function readWords(index: NameIndex, block: Block, name: number, at: number): Match | null {
  const words = index.wordsOf(name);
  const isLong = words.length > 2;
  const maySmall = isLong && index.kindOf(name) === 'organization';
  let distance = 0;
  let small = false;
  let here = at;
  for (const [step, word] of words.entries()) {
    const token = block.tokens[here];
    const meant = index.tokens.textOf(word);
    if (token === undefined || (step > 0 && !joins(token))) return null;
    // "Across Canterbury, councils met"; but "I, Daniel Blake".
    if (step > 0 && token.gap === 'comma' && index.kindOf(name) !== 'work') return null;
    // "Kent & Canterbury Hospital"
    if (meant === 'and' && token.gap === 'and') continue;
    here++;
    if (token.shape === 'lower' && (step === 0 || !isSmall(index, name, step))) {
      if (!maySmall) return null;
      // "Public and Commercial Services union"
      if (step < words.length - 1) small = true;
    }
    const isEnd = step > 0 && step === words.length - 1;
    if (token.folded === meant || (isEnd && isInflection(token.folded, meant))) continue;
    if (joinedAt(block, here - 1) === meant) {
      here++;
      distance++;
    } else distance += wordDistance(index, token.folded, meant, words.length);
    if (distance > (isLong ? 2 : 1) && distance !== ordinaryWord) return null;
  }
  return { name, last: here - 1, distance, small };
}

const joins = (token: Token): boolean =>
  ['space', 'none', 'hyphen', 'dash', 'apostrophe', 'comma', 'and'].includes(token.gap);

/** "IHRA definition of antisemitism": words that are small in any name, and those that are in this. */
function isSmall(index: NameIndex, name: number, step: number): boolean {
  const written = tokenise(index.writtenAs(name));
  // From the end: a "The" before the name is none of its words.
  const { folded = '', shape } = written.at(step - index.wordsOf(name).length) ?? {};
  return shape === 'lower' || smallWords.has(folded) || headNouns.has(folded);
}

/** How far a word is from the one meant; in a long name the others leave no doubt. */
function wordDistance(index: NameIndex, read: string, meant: string, words: number): number {
  const isAlike = soundOf(read) === soundOf(meant);
  if (words > 2 && (isAlike || editDistance(read, meant, 1) === 1)) return 1;
  const distance = misspelling(index, read, meant);
  return isAlike && words > 1 && meant.length > 5 ? Math.min(distance, ordinaryWord) : distance;
}

/** What is heard of a word, without its vowels: "Counsel" and "Council". */
const soundOf = (word: string): string =>
  word
    .replace(/c(?=[ei])/g, 's')
    .replace(/\B[aeiouy]/g, '')
    .replace(/(.)\1/g, '$1');

/** "Grass Roots": two words that may be one. */
export function joinedAt({ tokens }: Block, at: number): string {
  const [one, other] = [tokens[at], tokens[at + 1]];
  return one && other?.gap === 'space' && other.shape !== 'lower' ? one.folded + other.folded : '';
}
