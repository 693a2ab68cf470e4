/** Counts the words of a text by their stems, without those that no text is known by. */
import { stemOf } from '../core/match/stem.ts';
import { tokenise } from '../core/match/tokens.ts';
import { notGivenNames } from '../core/match/word-lists.ts';

/**
 * What an apostrophe leaves behind, titles, and small words that an encyclopaedia hardly uses but any
 * other text does ("our", "you").
 */
const smallTalk = new Set(
  (
    've ll re don didn isn ms mr mrs whose who what does come comes came give set put take took late year years ' +
    'three ten next while show shown work want wants kept keep place read since used use text print prints printed name ' +
    'names named uk'
  ).split(' '),
);
const isSmallTalk = (word: string): boolean =>
  smallTalk.has(word) || (notGivenNames.has(word) && word !== 'film');

/** How often each stem of a text is used: names of people and numbers are none. */
export function countStems(
  texts: readonly string[],
  nameWords: ReadonlySet<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of texts.flatMap(tokenise)) {
    if (folded.length < 2 || isSmallTalk(folded) || /\d/.test(folded) || nameWords.has(folded))
      continue;
    const stem = stemOf(folded);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
