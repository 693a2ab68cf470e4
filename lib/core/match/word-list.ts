/**
 * A closed list of words, packed and opened in one go. In the bundle of a page it is packed already,
 * which is shorter.
 */
import { packWordHashes } from './pack-word-hashes.ts';
import { openWordHashes, type WordHashes } from './word-hashes.ts';

/**
 * One word in this many that is none of a list passes for one. Of sizes about this the one at which
 * none of the 700 most used words does, and four of the next 800.
 */
const room = 1237;

/** `words` are folded and stand between white space. */
export const packWordList = (words: string): string =>
  packWordHashes(words.trim().split(/\s+/), room);

export const openWordList = (packed: string): WordHashes => openWordHashes(packed, room);

export const wordList = (words: string): WordHashes => openWordList(packWordList(words));
