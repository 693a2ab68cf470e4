/** Somebody or something else with a surname of ours: from there on the surname may be theirs. */
import { type Block, isRole } from './block.ts';
import type { Stranger } from './findings.ts';
import { type Follow, isPlace } from './following-words.ts';
import type { Lead } from './leading-words.ts';
import type { NameIndex } from './name-index.ts';
import { stemOf } from './stem.ts';
import type { Found } from './surname-words.ts';
import { american, foreign, notGivenNames } from './word-lists.ts';

const elders = new Set(['senior', 'snr', 'sr']);

/** Who or what the surname belongs to where it is not a person of ours, as far as the block tells. */
export function strangerAt(
  index: NameIndex,
  block: Block,
  found: Found,
  lead: Lead,
  follow: Follow,
): Stranger | null {
  const { surname } = found;
  const start = block.tokens[found.at]?.start ?? 0;
  if (follow === 'longer' || isPlace(block, found.at, found.last))
    return { start, surname, thing: true, sure: true };
  const next = block.tokens[found.last + 1];
  if (next && elders.has(next.folded)) return { start, surname, thing: false, sure: true };
  if (isPeer(block, found)) return { start, surname, thing: false, sure: true };
  if (lead.title === 'rev' || lead.title === 'reverend')
    return { start, surname, thing: false, sure: true };
  const nearest = block.tokens[lead.words[0] ?? -1];
  if (nearest === undefined) return null;
  return isGivenName(index, block, nearest, found)
    ? { start: nearest.start, surname, thing: false, sure: false }
    : null;
}

/** Whether the word before a surname reads as somebody's given name. */
function isGivenName(
  index: NameIndex,
  block: Block,
  word: Block['tokens'][number],
  found: Found,
): boolean {
  const { folded } = word;
  if (notGivenNames.has(folded) || isRole(word)) return false;
  if (foreign.has(folded) || american.has(folded)) return false;
  if (index.companyWords.has(stemOf(folded))) return false;
  if (word.shape === 'upper' && !block.shouted && folded.length < 5) return false;
  if (/\n/.test(block.text.slice(word.end, block.tokens[found.at]?.start))) return false;
  // German writes every noun with a capital; a surname that nobody else bears is safe from it.
  return block.english || index.commonness(found.surname) > 0 || word.gap !== 'space';
}

/** "Angela Smith, Baroness Smith of Basildon": a peer named after the surname, or of a place. */
function isPeer(block: Block, found: Found): boolean {
  const [comma, again, of] = block.tokens.slice(found.last + 1, found.last + 4);
  const surname = block.tokens[found.last]?.folded;
  return (
    comma?.gap === 'comma' &&
    /^(?:baroness|baron|lord|lady|viscount|earl)$/.test(comma.folded) &&
    again?.folded === surname &&
    of?.folded === 'of'
  );
}
