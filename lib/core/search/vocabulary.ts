/**
 * The distinct words of all documents, and which of them a typed word may mean: the word itself, one
 * that begins with it, one of the same stem, one that holds it, or one a few letters away. Fuse.js
 * judges the last kind; as it looks at everything it is given, pairs of shared letters choose a few
 * words for it first.
 */
import Fuse from 'fuse.js';
import { editDistance } from '../match/edit-distance.ts';
import { stemOf } from '../match/stem.ts';
import { addTo } from './add-to.ts';

/** A word of the vocabulary that a typed word may mean. */
export interface WordMatch {
  readonly word: string;
  /** From 0 to 1: how well it fits. */
  readonly fit: number;
  /** The letters of `word` that were typed, as [start, end) offsets. */
  readonly letters: readonly (readonly [number, number])[];
}

export interface Vocabulary {
  readonly match: (typed: string) => readonly WordMatch[];
  /** The part of that which forgives nothing: the word itself, and those that begin with it. */
  readonly beginningWith: (typed: string) => readonly WordMatch[];
}

/** How well a beginning fits, before its share of the word counts. */
const beginningFit = 0.8;
/** A beginning that is nearly the whole word. */
const nearlyWholeFit = 0.94;
/** Letters further in. */
const insideFit = 0.45;
/** "resignations" and "resigned": another form of the same word. */
const stemFit = 0.8;
/** A near miss never fits as well as the beginning of a word. */
const nearFit = 0.72;
/** Words that Fuse.js is given for one typed word: its time does not grow with the vocabulary. */
const shortlistLength = 48;

/**
 * Shares of wrong letters that are forgiven, by the length typed. Fuse.js counts two swapped letters
 * as two wrong ones; with fewer than three letters, or digits, nothing is forgiven.
 */
function forgiven(typed: string): number {
  if (typed.length < 3 || /\d/.test(typed)) return 0;
  if (typed.length === 3) return 0.34;
  if (typed.length === 4) return 0.5;
  return 0.42;
}

/** `given`: folded words, each any number of times. What is typed has to be folded too. */
export function createVocabulary(given: Iterable<string>): Vocabulary {
  const words = [...new Set(given)].sort();
  const wordsByStem = Map.groupBy(words, stemOf);
  const wordsByPair = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    for (const pair of pairsOf(word)) addTo(wordsByPair, pair, at);
  }
  return { match, beginningWith };

  function match(typed: string): readonly WordMatch[] {
    const beginnings = beginningWith(typed);
    // A whole word was typed: what is only like it would be noise.
    if (typed.length < 3 || beginnings.some(({ fit }) => fit === 1)) return beginnings;
    const sameStem = (wordsByStem.get(stemOf(typed)) ?? []).map(
      (word): WordMatch => ({ word, fit: stemFit, letters: [[0, sharedLetters(typed, word)]] }),
    );
    const likely = [...beginnings, ...sameStem];
    const taken = new Set(likely.map(({ word }) => word));
    return [...likely, ...nearMisses(typed).filter(({ word }) => !taken.has(word))];
  }

  function beginningWith(typed: string): readonly WordMatch[] {
    return wordsFrom(typed).map((word) => {
      const share = typed.length / word.length;
      const fit = share === 1 ? 1 : beginningFit + (nearlyWholeFit - beginningFit) * share;
      return { word, fit, letters: [[0, typed.length]] };
    });
  }

  function wordsFrom(typed: string): string[] {
    let from = 0;
    let to = words.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((words[middle] ?? '') < typed) from = middle + 1;
      else to = middle;
    }
    const found: string[] = [];
    for (let at = from; words[at]?.startsWith(typed); at += 1) found.push(words[at] ?? '');
    return found;
  }

  function nearMisses(typed: string): WordMatch[] {
    const fuse = new Fuse(shortlist(typed), {
      includeScore: true,
      includeMatches: true,
      threshold: forgiven(typed),
    });
    const found = fuse.search(typed).map(({ item, score = 1, matches }): WordMatch => {
      const inside = item.indexOf(typed);
      if (inside > 0)
        return { word: item, fit: insideFit, letters: [[inside, inside + typed.length]] };
      const indices = matches?.[0]?.indices ?? [];
      return {
        word: item,
        fit: nearFit * (1 - score) * likeness(typed, item),
        letters: indices.map(([start, last]) => [start, last + 1] as const),
      };
    });
    return withFewestErrors(typed, found);
  }

  /** The words that share most pairs of letters with what was typed. */
  function shortlist(typed: string): string[] {
    const shared = new Map<number, number>();
    for (const pair of pairsOf(typed)) {
      for (const at of wordsByPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared]
      .map(([at, count]) => ({ word: words[at] ?? '', count }))
      .filter(({ word }) => word.length >= typed.length - 2)
      .map(({ word, count }) => ({ word, likeness: (2 * count) / (typed.length + word.length) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, shortlistLength)
      .map(({ word }) => word);
  }
}

/** Pairs of neighbouring letters, the edges included: "^a", "an", "nn", "n$". Each once. */
function pairsOf(word: string): ReadonlySet<string> {
  const edged = `^${word}$`;
  return new Set(Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2)));
}

/** Wrong letters in a word: no more than this, and one less where it is shorter than that. */
const mostErrors = 3;
const longWord = 8;

/**
 * "dufield" is one letter from "duffield" and two from "enfield": who may have meant the one did not
 * mean the other. Words that hold what was typed have no error.
 */
function withFewestErrors(typed: string, found: readonly WordMatch[]): WordMatch[] {
  const errors = found.map(({ word }) => errorsIn(typed, word));
  const fewest = Math.min(typed.length < longWord ? 2 : mostErrors, ...errors);
  return found.filter((_, at) => errors[at] === fewest);
}

/** Wrong letters in `typed` as the beginning of a word; more than a few are all the same. */
function errorsIn(typed: string, word: string): number {
  if (word.includes(typed)) return 0;
  const beginnings = [-1, 0, 1].map((by) => word.slice(0, typed.length + by));
  return Math.min(...beginnings.map((beginning) => editDistance(typed, beginning, mostErrors)));
}

/** A word much longer or shorter than what was typed is less likely to be meant. */
function likeness(typed: string, word: string): number {
  const longer = Math.max(typed.length, word.length);
  return 1 - (0.5 * Math.abs(typed.length - word.length)) / longer;
}

/** How many letters both begin with. */
function sharedLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
