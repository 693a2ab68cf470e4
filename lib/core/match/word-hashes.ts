/**
 * A set of words that only has to answer "is it one of them, and which": sorted hashes instead of
 * letters, a quarter of the size. One word in `room` that is none of them passes for one.
 */
import { hashOf } from './hash.ts';
import { readSteps } from './step-text.ts';

export interface WordHashes {
  readonly size: number;
  /** A number is none of the words. */
  readonly has: (word: string) => boolean;
  /** The place of a word among those that were packed, in the order of their hashes. */
  readonly get: (word: string) => number | undefined;
}

/**
 * For lists of words that are no slips: a chance likeness costs one misspelt name its mark. Of sizes
 * about 256 the one at which fewest of 6,800 made slips of our names meet a word: 25.
 */
export const usualRoom = 300;

/** For the words of company, which are asked for at every word of a page. */
export const companyRoom = 4096;

/** For pairs of given names: a chance likeness of two would make one person another. */
export const pairRoom = 4096;

/** For given names, which are asked for whatever begins a sentence: "Para Corbyn" is no Para. */
export const givenRoom = 4096;

/**
 * `room` as it was packed with. Read when it is first asked: a page without a name never asks most
 * lists, and reading all of them takes half of the time in which an index is ready.
 */
export function openWordHashes(packed: string, room = usualRoom): WordHashes {
  const places = new Map<number, number>();
  let range = 0;
  function open(): void {
    const [count = 0, ...steps] = readSteps(packed, room);
    range = count * room;
    let hash = 0;
    for (const step of steps) {
      hash += step;
      places.set(hash, places.size);
    }
  }
  function get(word: string): number | undefined {
    if (range === 0) open();
    return places.get(hashOf(word) % range);
  }
  return {
    get size() {
      if (range === 0) open();
      return places.size;
    },
    get,
    // A page that counts its lines would hit upon a word by chance.
    has: (word) => !/^\d/.test(word) && get(word) !== undefined,
  };
}
