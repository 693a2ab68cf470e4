/** Words near a name that fit somebody else: another calling, a child's age. */
import { isOneClause } from './beside.ts';
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
const ageOfChild = /^,\s*(?:aged?\s+)?(?:\d|1[0-7])\s*[,.;)]/;
/** "Diane Langford, 62, of Tulsa": how papers introduce members of the public. */
const residence = /^,\s*(?:\d\d,\s*(?:of|from)\s|M\.?D\b|Ph\.?D\b|Esq)/;
/** What opens an explanation: "Name, the singer", "Name (guitar)", "Name is a plumber". */
const explains = new Set(['is', 'was', 'plays', 'played', 'the', 'a', 'an', 'who']);

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
  const before = tokens[from - 1];
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
  const isCalled = tokens[from]?.gap === 'space' && isDoer(before);
  const end = tokens[last]?.end ?? 0;
  const isOfOld = longAgo.test(
    block.text.slice(end, end + reachOfYear).split(/[.;]\s/, 1)[0] ?? '',
  );
  if (!isOpened && !isCalled && !isOfOld) return false;
  for (let here = from - 1; here >= from - sentence && isOneClause(block, here); here--)
    if (speaksFor(index, entity, tokens[here]?.folded ?? '')) return false;
  for (let here = at; here <= last + sentence && isOneClause(block, here - 1); here++)
    if (speaksFor(index, entity, tokens[here]?.folded ?? '')) return false;
  return true;
}

/** A year before those whom our articles name were grown up. */
const reachOfYear = 100;
const longAgo = /\b1(?:[0-8]\d|9[0-4])\d\b/;

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
  if (ageOfChild.test(following) || residence.test(following)) return true;
  const foreign = (at: number) => {
    const word = tokens[at]?.folded ?? '';
    return otherCallings.has(word) && !index.companyWords.has(stemOf(word));
  };
  for (let at = last + 1; at <= last + 2 && /^(?:space|dash)$/.test(tokens[at]?.gap ?? ''); at++)
    if (foreign(at)) return true;
  const next = tokens[last + 1];
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
