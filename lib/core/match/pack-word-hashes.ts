/** Build time: a set of words as `openWordHashes` reads it. */
import { hashOf } from './hash.ts';
import { writeSteps } from './step-text.ts';
import { usualRoom } from './word-hashes.ts';

/** `words` in the order of their hashes; of two with one hash the first. */
export function byHash<T>(
  words: readonly T[],
  textOf: (word: T) => string,
  room = usualRoom,
): readonly (readonly [hash: number, word: T])[] {
  const range = words.length * room;
  const hashes = new Map(words.toReversed().map((word) => [hashOf(textOf(word)) % range, word]));
  return [...hashes].sort(([a], [b]) => a - b);
}

/** How many words, and the steps between their sorted hashes. Reading takes the same `room`. */
export function packWordHashes(words: readonly string[], room = usualRoom): string {
  const hashes = byHash(words, String, room).map(([hash]) => hash);
  const steps = hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0));
  return writeSteps([words.length, ...steps], room);
}
