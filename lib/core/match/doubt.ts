/** Words near a name that fit somebody else: another calling, an age and a town. */
import { wordsBeside } from './beside.ts';
import { type Block, isRole } from './block.ts';
import { tellingWeight } from './evidence.ts';
import type { NameIndex } from './name-index.ts';
import { smallWords } from './small-words.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';
import { notGivenNames, otherCallings, trades } from './word-lists.ts';

/** How far a calling may stand from the name that it explains. */
const after = 6;
const before = 2;
const sentence = 12;
/** "Diane Langford, 62, of Tulsa": how papers introduce members of the public. */
const residence = /^,\s*\d\d?,\s*(?:of|from)\s/;

/** Nouns for those who do something: "lecturer", "botanist", "surveyor". */
const doer = /.{3}(?:er|or|ist|ian|man|eer|ess|smith|wright)s?$/;

/** A word that speaks for the entity itself, or hardly ever stands outside of the subject. */
function speaksFor(index: NameIndex, entity: number, folded: string): boolean {
  const word = index.companyWords.get(stemOf(folded));
  return (
    word !== undefined &&
    ((index.companyWeights[word] ?? 0) >= tellingWeight ||
      index.companyEntities[word]?.includes(entity) === true)
  );
}

/**
 * Whether the name is introduced ("Name, the", "Name is a", "Name runs", "lecturer Name") by words none
 * of which speaks for the entity.
 */
export function isIntroducedOtherwise(
  index: NameIndex,
  block: Block,
  name: number,
  from: number,
  last: number,
): boolean {
  const { tokens } = block;
  const entity = index.ownerOf(name);
  if (block.titled || !block.english) return false;
  const at = last + 1;
  const [next, second] = [tokens[at], tokens[at + 1]];
  const isDoer = (token: Token | undefined) =>
    token?.shape === 'lower' &&
    doer.test(token.folded) &&
    !isRole(token) &&
    !notGivenNames.has(token.folded);
  const isOpened =
    (next?.gap === 'comma' && (articles.has(next.folded) || phraseFrom(block, at).some(isDoer))) ||
    (next?.gap === 'space' &&
      (trades.has(next.folded) ||
        (/^(?:is|was)$/.test(next.folded) &&
          articles.has(second?.folded ?? '') &&
          tokens.slice(at + 2, at + 6).some(isDoer))));
  // "Name of Fairport Convention"
  const isOf = next?.folded === 'of' && next.gap === 'space' && second?.shape === 'title';
  const isCalled = tokens[from]?.gap === 'space' && isDoer(tokens[from - 1]);
  if (!isOpened && !isCalled && !isOf) return false;
  for (const here of wordsBeside(block, from, last, isOf ? 1 : sentence, sentence))
    if (speaksFor(index, entity, tokens[here]?.folded ?? '')) return false;
  return true;
}

/**
 * The words from `at` up to the next sign: "cabinet maker" of "Name, cabinet maker, of Ludlow". "In a
 * letter" is none who does something.
 */
function phraseFrom({ tokens }: Block, at: number): readonly Token[] {
  let end = at + 1;
  while (end < at + 4 && tokens[end]?.gap === 'space' && tokens[end]?.shape === 'lower') end++;
  const isPhrase = tokens[at]?.shape === 'lower' && !smallWords.has(tokens[at].folded);
  return isPhrase ? tokens.slice(at, end) : [];
}

const articles = new Set(['a', 'an', 'the', 'our', 'my']);

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
  if (residence.test(following)) return true;
  const foreign = (at: number) => {
    const word = tokens[at]?.folded ?? '';
    return otherCallings.has(word) && !index.companyWords.has(stemOf(word));
  };
  for (let at = last + 1; at <= last + 2 && /^(?:space|dash)$/.test(tokens[at]?.gap ?? ''); at++)
    if (foreign(at)) return true;
  // Many bear the surname, and nothing is asked for yet: a calling anywhere in the sentence is enough.
  const isCommon =
    !index.needsEvidence(name) && index.commonness(index.wordsOf(name).at(-1) ?? -1) > 1;
  // "Name, the singer", "Name (guitar)"
  const isOpened = /^(?:comma|open)$/.test(tokens[last + 1]?.gap ?? '');
  const [ahead, behind] = isCommon ? [sentence, sentence] : [0, isOpened ? after : 0];
  for (const at of wordsBeside(block, from, last, ahead, behind)) if (foreign(at)) return true;
  for (let at = from - 1; at >= from - before && at >= 0; at--) {
    if (tokens[at + 1]?.gap !== 'space') break;
    if (foreign(at)) return true;
  }
  return false;
}
