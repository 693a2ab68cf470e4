/**
 * The last judge of misspellings. Of the few names that the index proposes within an edit bound,
 * Fuse.js scores each; its score and the share of wrong letters together choose and reject.
 */
import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.ts';
import { matchOptions } from './match-options.ts';

/**
 * Beyond this it is another name: of random slips of one or two letters none scored more than 0.45,
 * and together the two let through fewer names of others than either alone.
 */
export const furthest = 0.5;

const bound = 4;
const remembered = new Map<string, number>();
const mostRemembered = 500;

/** How far `read` is from `meant`, both folded: 0 is the same, 2 has nothing in common. */
export function closeness(read: string, meant: string): number {
  const key = `${read}\n${meant}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const score = editDistance(read, meant, bound) / meant.length + fuseScore(read, meant);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, score);
  return score;
}

/** 0 to 1; 1 where Fuse.js finds no likeness. */
const fuseScore = (read: string, meant: string): number =>
  Fuse.match(read, meant, matchOptions).score;
