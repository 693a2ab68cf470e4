/** What stands after a name: whether it goes on and belongs to somebody or something else. */
import { type Block, isRole } from './block.ts';
import type { NameIndex } from './name-index.ts';
import { juniors } from './name-parts.ts';
import { stemOf } from './stem.ts';
import type { Found } from './surname-words.ts';
import { bearers, notGivenNames, statesAbroad } from './word-lists.ts';

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
    return (statesAbroad.has(next.folded) || /shire$/.test(next.folded)) &&
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
  // "Avi Shlaim FBA"
  if (next.shape === 'upper' && next.folded.length < 5 && !block.titled) return 'free';
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

/** "The town of Leigh", "the train to Paisley". */
const beforePlace =
  /\b(?:(?:town|city|village|borough|parish|suburb|county|port|hamlet|people|residents|streets) of|(?:train|bus|coach|ferry|flight|road|miles) (?:to|from)) $/;
/** "Formby beach", "Formby is a town", "Sobel, the shoe shop", "Leigh, near Wigan". */
const behindPlace =
  /^(?: (?:beach|castle|village|school|church|station|hospital|library|market)|(?: is|,) (?:an?|the) (?:\w+ ){0,2}(?:village|town|city|parish|suburb|hamlet|firm|company|brand|shop|river)|, (?:near|(?:north|south|east|west)[a-z-]* of) [A-Z]\w*)\b/;

/** Whether what stands around the surname makes a place or a firm of it. */
export const isPlace = ({ text, tokens }: Block, at: number, last: number): boolean => {
  const { start = 0 } = tokens[at] ?? {};
  const { end = 0 } = tokens[last] ?? {};
  const before = text.slice(Math.max(0, start - reachOfPlace), start);
  const behind = text.slice(end, end + 40);
  return (
    beforePlace.test(before) ||
    behindPlace.test(behind) ||
    (/\b(?:in|to|near|at|from) $/.test(before) &&
      /^,? (?:in|near|outside) [A-Z\u00C0-\u00DE]/.test(behind))
  );
};
