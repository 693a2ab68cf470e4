/** The lists of words in an index that only have to answer "is it one of them". */
import type { PackedNameIndex } from './pack-name-index.ts';
import { givenRoom, openWordHashes, pairRoom, type WordHashes } from './word-hashes.ts';

export interface ListedWords {
  readonly lookalikes: WordHashes;
  readonly otherNames: WordHashes;
  /** Pairs of a given name of ours and another form of it, or a name it is taken for: "chris christopher". */
  readonly givenForms: WordHashes;
  readonly givenVariants: WordHashes;
  /** Given names of whomever, and words that are nobody's. */
  readonly givenNames: WordHashes;
  readonly ordinaryWords: WordHashes;
}

/** Opens the lists of what `packNameIndex` wrote. */
export const openListedWords = (data: PackedNameIndex): ListedWords => ({
  lookalikes: openWordHashes(data.lookalikes),
  otherNames: openWordHashes(data.otherNames),
  givenForms: openWordHashes(data.givenForms, pairRoom),
  givenVariants: openWordHashes(data.givenVariants, pairRoom),
  givenNames: openWordHashes(data.givenNames, givenRoom),
  ordinaryWords: openWordHashes(data.ordinaryWords),
});
