/** What stands for the title of a piece that was printed without one. */
import type { Translate } from '../words.ts';

/** Its first words, in quotation marks, with dots where the first sentence goes on. */
export const firstWords = (words: string, translate: Translate): string =>
  translate(/[.!?]$/.test(words) ? 'cardQuoted' : 'cardQuotedStart', words);
