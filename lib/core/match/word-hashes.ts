/**
 * A set of words that only has to answer "is it one of them": sorted hashes instead of letters, a
 * quarter of the size. One word in `room` that is none of them passes for one.
 */
import { hashOf } from './hash.ts';
import { readNumbers, writeNumbers } from './number-text.ts';

export interface WordHashes {
  readonly has: (word: string) => boolean;
}

const usualRoom = 256;

/** For pairs of given names: a chance likeness of two would make one person another. */
export const pairRoom = 16_384;

export function packWordHashes(words: readonly string[], room = usualRoom): string {
  const range = words.length * room;
  const sorted = [...new Set(words.map((word) => hashOf(word) % range))].sort((a, b) => a - b);
  return writeNumbers([words.length, ...sorted.map((hash, at) => hash - (sorted[at - 1] ?? 0))]);
}

/** `room` as it was packed with. */
export function openWordHashes(packed: string, room = usualRoom): WordHashes {
  const [count = 0, ...steps] = readNumbers(packed);
  const hashes = new Set<number>();
  let hash = 0;
  for (const step of steps) {
    hash += step;
    hashes.add(hash);
  }
  return { has: (word) => hashes.has(hashOf(word) % (count * room)) };
}
