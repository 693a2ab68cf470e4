/** What stands for the title of a piece that was printed without one. */
import type { Translate } from '../words.ts';

/** Its first words, in quotation marks, with dots where the first sentence goes on. */
export const firstWords = (words: string, translate: Translate): string =>
  translate(/[.!?]$/.test(words) ? 'cardQuoted' : 'cardQuotedStart', words);

/** [start, end) UTF-16 offsets of letters to emphasise. */
type Emphasis = readonly (readonly [number, number])[];

/** The same with some of the letters emphasised: the quotation mark before them moves their places. */
export function emphasisedFirstWords(
  words: string,
  emphasis: Emphasis,
  translate: Translate,
): { readonly text: string; readonly emphasis: Emphasis } {
  const text = firstWords(words, translate);
  const by = text.indexOf(words);
  return { text, emphasis: emphasis.map(([start, end]) => [start + by, end + by]) };
}
