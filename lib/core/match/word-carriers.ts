/**
 * Which blocks of a page are kept for the sake of their company words. A long page says most of them
 * again and again, and a word counts once for all of it: the first few blocks that say it are enough,
 * until all of these have gone.
 */
import type { BlockFindings } from './findings.ts';

export interface WordCarriers {
  /** Counts a block in; false where it passes over one that only says what enough others say. */
  take(findings: BlockFindings): boolean;
  /** A block that was taken has left the page. */
  leave(findings: BlockFindings): void;
  /** Words of blocks that were passed over, by number, also where another counted them before. */
  readonly passedOver: Set<number>;
  /** Whether a word may now be said by none but blocks that were passed over. */
  hasLost(): boolean;
}

/** Blocks for one word: enough to outlast nearly all changes, and few beside a page of thousands. */
const enough = 20;

/** Those of one page, of which no block was taken yet. */
export function createWordCarriers(): WordCarriers {
  const counts = new Map<number, number>();
  const passedOver = new Set<number>();
  const countOf = (word: number) => counts.get(word) ?? 0;

  function add(words: Iterable<number>, difference: number): void {
    for (const word of words) counts.set(word, countOf(word) + difference);
  }

  return {
    take({ sightings, strangers, isLabel, words }) {
      // Of a label it counts where it stands, and it says nothing of the page.
      if (isLabel) return true;
      const isForWords = sightings.length + strangers.length === 0;
      if (isForWords && [...words.keys()].every((word) => countOf(word) >= enough)) {
        for (const word of words.keys()) passedOver.add(word);
        return false;
      }
      add(words.keys(), 1);
      return true;
    },
    leave({ isLabel, words }) {
      if (!isLabel) add(words.keys(), -1);
    },
    passedOver,
    hasLost: () => [...passedOver].some((word) => countOf(word) === 0),
  };
}
