/**
 * A closed list of words, packed and opened in one go. In the bundle of a page it is packed already,
 * which is shorter. One word in `room` that is none of the list passes for one of it: each list has its
 * own, of numbers from 1,200 on the first at which none of the 6,000 most used words does.
 */
import { packWordHashes } from './pack-word-hashes.ts';
import { openWordHashes, type WordHashes } from './word-hashes.ts';

/** `words` are folded and stand between white space. */
export const packWordList = (words: string, room: number): string =>
  packWordHashes(words.trim().split(/\s+/), room);

/** What `packWordList` packed, with the same `room`. */
export const openWordList = openWordHashes;

export const wordList = (words: string, room: number): WordHashes =>
  openWordList(packWordList(words, room), room);
