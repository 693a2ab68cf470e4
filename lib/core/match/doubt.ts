/** Words near a name that fit somebody else: another calling, a child's age. */
import { isOneClause } from './beside.ts';
import type { Block } from './block.ts';
import type { NameIndex } from './name-index.ts';
import { stemOf } from './stem.ts';
import { american, otherCallings } from './word-lists.ts';

/** How far a calling may stand from the name that it explains. */
const after = 6;
const before = 2;
const sentence = 12;
const ageOfChild = /^,\s*(?:aged?\s+)?(?:\d|1[0-7])\s*[,.;)]/;
/** "Diane Langford, 62, of Tulsa": how papers introduce members of the public. */
const residence = /^,\s*\d\d,\s*(?:of|from)\s/;
/** What opens an explanation: "Name, the singer", "Name (guitar)", "Name is a plumber". */
const explains = new Set(['is', 'was', 'plays', 'played', 'the', 'a', 'an', 'who']);

/** Whether the words around `[from, last]` explain the name by a calling unknown to our articles. */
export function isDoubtful(
  index: NameIndex,
  block: Block,
  name: number,
  from: number,
  last: number,
): boolean {
  const { tokens, text } = block;
  const end = tokens[last]?.end ?? 0;
  const following = text.slice(end, end + 16);
  if (ageOfChild.test(following) || residence.test(following)) return true;
  const foreign = (at: number) => {
    const word = tokens[at]?.folded ?? '';
    return otherCallings.has(word) && !index.companyWords.has(stemOf(word));
  };
  for (let at = last + 1; at <= last + 2 && /^(?:space|dash)$/.test(tokens[at]?.gap ?? ''); at++)
    if (foreign(at)) return true;
  const next = tokens[last + 1];
  const place = next?.folded === 'of' || next?.folded === 'from' ? tokens[last + 2] : next;
  if (place && place.shape !== 'lower' && american.has(place.folded)) return true;
  if (next && (next.gap === 'comma' || next.gap === 'open' || explains.has(next.folded)))
    for (let at = last + 1; at <= last + after && at < tokens.length; at++) {
      if (endsSentence(block, at)) break;
      if ((block.titled || tokens[at]?.shape === 'lower') && foreign(at)) return true;
    }
  // Many bear the surname, and nothing is asked for yet: a calling anywhere in the sentence is enough.
  if (!index.needsEvidence(name) && index.commonness(index.wordsOf(name).at(-1) ?? -1) > 1) {
    for (let at = from - 1; at >= from - sentence && isOneClause(block, at); at--)
      if (foreign(at)) return true;
    for (let at = last + 1; at <= last + sentence && isOneClause(block, at - 1); at++)
      if (foreign(at)) return true;
  }
  for (let at = from - 1; at >= from - before && at >= 0; at--) {
    if (tokens[at + 1]?.gap !== 'space') break;
    if (foreign(at)) return true;
  }
  return false;
}

/** Whether a sentence ends right before the word at `at`. */
function endsSentence(block: Block, at: number): boolean {
  const between = block.text.slice(block.tokens[at - 1]?.end ?? 0, block.tokens[at]?.start ?? 0);
  return /[.!?;]["'”’)]*\s|\n/.test(between) && block.tokens[at]?.shape !== 'lower';
}
