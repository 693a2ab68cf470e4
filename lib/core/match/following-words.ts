/** What stands after a name: whether it goes on and belongs to somebody or something else. */
import { type Block, isRole } from './block.ts';
import type { NameIndex } from './name-index.ts';
import { juniors } from './name-parts.ts';
import { stemOf } from './stem.ts';
import type { Found } from './surname-words.ts';
import { american, bearers, notGivenNames } from './word-lists.ts';

/** `longer`: the name is part of a longer one; `capital`: a word with a capital follows. */
export type Follow = 'free' | 'capital' | 'longer';

/** Looks at the words after the word at `last`. */
export function afterName(index: NameIndex, block: Block, last: number): Follow {
  const token = block.tokens[last];
  let next = block.tokens[last + 1];
  if (!token || !next) return 'free';
  if (/\n/.test(block.text.slice(token.end, next.start))) return 'free';
  const sons = next.folded === 'and' ? block.tokens[last + 2] : next.gap === 'and' ? next : null;
  if (sons && sons.shape !== 'lower' && /^(?:sons?|co|daughters?|company)$/.test(sons.folded))
    return 'longer';
  if (next.gap === 'hyphen')
    return next.shape === 'lower' && !placeLinks.has(next.folded) ? 'free' : 'longer';
  if (next.gap === 'comma') {
    const end = block.text.slice(next.end, next.end + 1);
    return (american.has(next.folded) || /shire$/.test(next.folded)) &&
      next.shape !== 'lower' &&
      /^(?:[,.;:)]|\s|$)/.test(end)
      ? 'longer'
      : 'free';
  }
  const owner = next.gap === 'apostrophe' && next.folded === 's';
  if (owner) next = block.tokens[last + 2];
  if (!next || (next.gap !== 'space' && next.gap !== 'none') || next.shape === 'lower')
    return 'free';
  // "jeremy corbyn walk home": where nobody writes capitals a verb looks like a street.
  if (block.small) return 'free';
  if (bearers.has(next.folded)) return 'longer';
  if (!block.titled && isNamedAfter(block, last + (owner ? 3 : 2))) return 'longer';
  if (juniors.has(next.folded) || isRole(next) || notGivenNames.has(next.folded)) return 'free';
  return owner || index.companyWords.has(stemOf(next.folded)) ? 'free' : 'capital';
}

/** "Ken Loach Ferry Company": the thing comes some capitals later. */
function isNamedAfter(block: Block, from: number): boolean {
  for (let at = from; at < from + 2; at++) {
    const token = block.tokens[at];
    if (token?.gap !== 'space' || token.shape === 'lower') return false;
    if (bearers.has(token.folded)) return true;
  }
  return false;
}

/** "Leigh-on-Sea": small words that make a place of a surname. */
const placeLinks = new Set(['on', 'upon', 'in', 'by', 'le', 'under', 'super']);

/** "Formby beach". */
const isPlaceWord = /^ (?:beach|castle|village|school|church|station|hospital|library|market)\b/;

/** What stands before a place, and before a person in some. */
const where = /(?:(\S+) |^)(in|to|from|near|at|outside|around|through|for) $/i;
const trust = /^(?:confiden|faith|trust|beli|interest|hop|disappoint)/i;
const reachOfPlace = 24;

/** Whether a surname alone stands where a place would: as in "in Leigh", or by another word. */
export function placeAt({ english, text, tokens }: Block, { at, last }: Found): 'in' | 'by' | '' {
  const { start = 0 } = tokens[at] ?? {};
  const { end = 0 } = tokens[last] ?? {};
  const found = where.exec(text.slice(Math.max(0, start - reachOfPlace), start));
  if (!english || !found || /^['’]s/.test(text.slice(end, end + 2))) return '';
  return /in/i.test(found[2] ?? '') && !trust.test(found[1] ?? '') ? 'in' : 'by';
}

/** "The town of Leigh": what stands before makes a place of the surname. */
export const isPlace = (block: Block, at: number, last: number): boolean => {
  const start = block.tokens[at]?.start ?? 0;
  const before = block.text.slice(Math.max(0, start - 6), start);
  const behind = block.text.slice(block.tokens[last]?.end, (block.tokens[last]?.end ?? 0) + 30);
  if (/\b(?:in|to|near|at|from) $/.test(before) && /^ in [A-Z\u00C0-\u00DE]/.test(behind))
    return true;
  if (at === last && isPlaceWord.test(behind)) return true;
  if (
    /^(?: is|,) (?:an?|the) (?:\w+ ){0,2}(?:village|town|city|parish|suburb|hamlet)\b/.test(behind)
  )
    return true;
  return /\b(?:town|city|village|borough|parish|suburb|county|port|hamlet|people|residents|streets) of $/.test(
    block.text.slice(Math.max(0, start - 16), start),
  );
};
