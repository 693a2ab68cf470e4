/** Cuts text and queries into folded words, each with its place in the text it was cut from. */
import { fold, invisibleClass } from '../match/fold.ts';

export interface Word {
  /** Without case and accents. */
  readonly folded: string;
  /** UTF-16 offsets of the word in its text. */
  readonly start: number;
  readonly end: number;
}

/** Soft hyphens and the like are part of the word that they stand in: nobody sees them. */
const letter = `\\p{L}\\p{M}${invisibleClass}`;
const word = new RegExp(`[\\p{N}${letter}]+(?:['’][${letter}]+)*`, 'gu');
const possessive = /['’]s$/iu;

/** "O’Brien’s" -> "obrien"; the possessive is no part of the word. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => {
    const bare = found.replace(possessive, '');
    return { folded: fold(bare.replace(/['’]/g, '')), start: index, end: index + bare.length };
  }).filter(({ folded }) => folded !== '');
}
