/** Reads the words before a surname as the given name that goes with it, or not. */
import type { Block } from './block.ts';
import type { Lead } from './leading-words.ts';
import type { How } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { givenDistance, givenOf, isGivenForm, isInflection, needsAnchor } from './spelling.ts';

/** What was read before a surname, for one name: by which rule it is that name, and how sure. */
export interface Reading {
  readonly how: How;
  /** Position of the first word of the name. */
  readonly from: number;
  readonly distance: number;
}

/**
 * Reads the words before a surname as the given name of each of these names, as misspelt only where
 * no name is there as written: hundreds of names may share a surname, and slips take long to judge.
 */
export function readGivens(
  index: NameIndex,
  block: Block,
  names: readonly number[],
  lead: Lead,
  foreign: boolean,
): { readonly name: number; readonly reading: Reading }[] {
  const read = (as: (name: number) => Reading | null) =>
    names.flatMap((name) => {
      const reading = as(name);
      return reading ? [{ name, reading }] : [];
    });
  const written = read((name) => readWritten(index, block, name, lead, foreign));
  return written.length > 0 ? written : read((name) => readMisspelt(index, block, name, lead));
}

/** "A Sobel filter" */
const article = /^A \S+ [a-z]/;

/** The given name of `name`, a form of it or its first letter; null where it is not there. */
function readWritten(
  index: NameIndex,
  block: Block,
  name: number,
  lead: Lead,
  foreign: boolean,
): Reading | null {
  const given = givenOf(index, name);
  for (const [step, from] of lead.words.entries()) {
    const read = block.tokens[from]?.folded ?? '';
    if (isGivenForm(index, read, given)) return { how: 'full', from, distance: 0 };
    const outer = step === lead.words.length - 1;
    const isInitial = outer && read.length === 1 && given.startsWith(read);
    if (isInitial && !article.test(block.text.slice(block.tokens[from]?.start)))
      return { how: 'initials', from, distance: 0 };
    if (foreign && (isInflection(read, given) || isInflection(read, given.slice(0, -1))))
      return { how: 'full', from, distance: 0 };
  }
  return null;
}

/** The given name of `name` with a wrong letter, right before the surname. */
function readMisspelt(index: NameIndex, block: Block, name: number, lead: Lead): Reading | null {
  const given = givenOf(index, name);
  const nearest = lead.words[0];
  const read = nearest === undefined ? undefined : block.tokens[nearest];
  if (nearest === undefined || read === undefined) return null;
  const distance = givenDistance(index, read.folded, given, index.wordsOf(name).at(-1));
  if (distance === Number.POSITIVE_INFINITY) return null;
  // Other languages change more letters, and the surname says enough.
  if (distance === needsAnchor && !block.english) return null;
  return { how: 'near', from: nearest, distance };
}

const order: readonly How[] = ['full', 'initials', 'near'];
/** The likelier of two readings has the lower rank. */
export const rank = (reading: Reading): number =>
  order.indexOf(reading.how) * 10 + reading.distance;
