/**
 * The last judge of misspellings. Of the few names that the index proposes within an edit bound,
 * Fuse.js scores each; its score and the share of wrong letters together choose and reject.
 */
import Fuse from 'fuse.js/basic';
import { editDistance } from './edit-distance.ts';
import { rememberedAlone } from './remembered.ts';

/**
 * Beyond this it is another name: of random slips of one or two letters none scored more than 0.45,
 * and together the two let through fewer names of others than either alone.
 */
export const furthest = 0.5;

const bound = 4;

/** How Fuse.js is asked. */
const matchOptions = { ignoreLocation: true, threshold: 0.6 } as const;

const closenessOf = rememberedAlone((both) => {
  const [read = '', meant = ''] = both.split('\n');
  // The score of Fuse.js is 0 to 1: 1 where it finds no likeness.
  return (
    editDistance(read, meant, bound) / meant.length + Fuse.match(read, meant, matchOptions).score
  );
});

/** How far `read` is from `meant`, both folded: 0 is the same, 2 has nothing in common. */
export const closeness = (read: string, meant: string): number => closenessOf(`${read}\n${meant}`);
