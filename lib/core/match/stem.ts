/** A crude stem, so that "suspended" and "suspension" are one word of company. */

/** A labourer is not of Labour. */
const ending =
  /(?:ations?|itions?|ions?|ings?|edly|ed|(?<!our)ers?|ors?|ists?|ism\w{0,2}|ments?|ships?|ies|es|s|y|e)$/;

/** `folded` without its ending, at least four letters long. */
export function stemOf(folded: string): string {
  if (folded.length < 6) return folded.length > 3 ? folded.replace(/s$/, '') : folded;
  const stem = folded.replace(/sions?$/, 'd').replace(ending, '');
  return stem.length < 4 ? folded : stem;
}
