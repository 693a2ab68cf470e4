/**
 * Lists of words, read at build time only: what is ordinary English and how often a word is used in
 * an encyclopaedia, names included, and what anybody is called. None of them is shipped; their meeting
 * with our names is.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { words as byFrequency } from 'popular-english-words';
import wordList from 'word-list';
import { fold } from '../core/match/fold.ts';

export interface WordLists {
  /** A word of an English dictionary (names are none). */
  readonly isWord: (folded: string) => boolean;
  /** Somebody's given name or surname, somewhere. */
  readonly isName: (folded: string) => boolean;
  /** Rank by frequency, from 0; Infinity where it is not among the first quarter of a million. */
  readonly rankOf: (folded: string) => number;
  /** All words with a rank, the most frequent first. */
  readonly ranked: readonly string[];
}

/** The share of all words that the word of this rank has (Zipf's law for English). */
export const shareOf = (rank: number): number => 0.08 / (rank + 2.7);

/** As text: to load its module of 3 MB takes each process a fifth of a second, and each test file more. */
const nameList = createRequire(import.meta.url).resolve('humannames/list.txt');

/** The same as `fold` at a tenth of the time where a name has no accent, as nearly all have none. */
const foldName = (name: string): string =>
  /^[\w'-]*$/.test(name) ? name.toLowerCase() : fold(name);

let lists: WordLists | undefined;

/** Reads the lists once per process: they are large. */
export function readWordLists(): WordLists {
  lists ??= createWordLists();
  return lists;
}

function createWordLists(): WordLists {
  const words = new Set(readFileSync(wordList, 'utf8').split('\n'));
  const ranks = new Map<string, number>();
  for (const [rank, word] of byFrequency.getMostPopular(Number.POSITIVE_INFINITY).entries()) {
    const folded = fold(word);
    if (!ranks.has(folded)) ranks.set(folded, rank);
  }
  const known = new Set(readFileSync(nameList, 'utf8').split(/\r?\n/).map(foldName));
  return {
    isName: (folded) => known.has(folded),
    isWord: (folded) => words.has(folded),
    rankOf: (folded) => ranks.get(folded) ?? Number.POSITIVE_INFINITY,
    ranked: [...ranks.keys()],
  };
}
