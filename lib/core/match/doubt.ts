/** Words near a name that fit somebody else: another calling, an age and a town. */
import { appositionFrom, explanationOf } from './apposition.ts';
import { wordsBeside } from './beside.ts';
import { type Block, isRole } from './block.ts';
import { readWords } from './body-words.ts';
import { tellingWeight } from './evidence.ts';
import { tellsResidence } from './members-of-public.ts';
import type { NameIndex } from './name-index.ts';
import { isBeyondDoubt, isUnmistakable } from './need.ts';
import { isOwnWord } from './own-words.ts';
import { smallWords } from './small-words.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';
import {
  bearers,
  nearCallings,
  notGivenNames,
  otherCallings,
  roles,
  trades,
} from './word-lists.ts';

/** How far a calling may stand from the name that it explains. */
const after = 6;
const before = 2;
const sentence = 12;

/** Nouns for those who do something: "lecturer", "botanist", "surveyor". */
const doer = /.{3}(?:er|or|ist|ian|man|eer|ess|smith|wright)s?$/;

const isDoer = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ofPublic.has(token.folded) ||
    (token.shape === 'lower' &&
      doer.test(token.folded) &&
      !isRole(token) &&
      !notGivenNames.has(token.folded)));

/** What the one is whom a paper asks in the street, or hears in court: with a capital too. */
const ofPublic = new Set(
  'voter pensioner resident headteacher mother father executive prosecuting caller'.split(' '),
);

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
 * Whether the name is introduced ("Name, the", "Name is a", "Name, who runs", "Name's bakery", "lecturer
 * Name") by words none of which speaks for the entity.
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
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  // "Name of Fairport Convention"
  const isOf =
    next?.folded === 'of' &&
    next.gap === 'space' &&
    second?.shape === 'title' &&
    !isUnmistakable(index, name);
  const ahead = tokens[from - 2]?.folded ?? '';
  // "You will remember Name": a verb.
  const isCalled =
    tokens[from]?.gap === 'space' &&
    isDoer(tokens[from - 1]) &&
    (articles.has(ahead) || !notGivenNames.has(ahead));
  if (!isCalled && !isOf && !tellsCalling(index, block, name, last + 1)) return false;
  if (holdsPostOfOurs(index, block, last + 1)) return false;
  // Of a name that many bear only what explains it: "Name, a cook, told Labour" is no word of Labour's.
  const explained = index.needsEvidence(name) ? explanationOf(block, from, last, isCalled) : null;
  for (const here of wordsBeside(block, from, last, isOf ? 1 : sentence, sentence)) {
    const word = tokens[here]?.folded ?? '';
    // "Name, a saddler in Walsall, made no film": what follows is not told of this one.
    if (here > last && noes.has(word)) break;
    if (followers.test(tokens[here + 1]?.folded ?? '')) continue;
    if (explained === null || explained.has(here)) {
      if (speaksFor(index, entity, word)) return false;
    } else if (isOwnWord(index, entity, index.companyWords.get(stemOf(word)))) return false;
  }
  return true;
}

/** "Name, a former vice-chair of Momentum": a post in a body of ours that is not everywhere. */
function holdsPostOfOurs(index: NameIndex, block: Block, from: number): boolean {
  const said = appositionFrom(block, from);
  const isBody = ({ folded, shape }: Token, at: number): boolean =>
    shape !== 'lower' &&
    [...index.byOpening(index.tokens.numberOf(folded))].some(
      (name) =>
        index.kindOf(name) === 'organization' &&
        !index.isEverywhere(name) &&
        // Of names that are words elsewhere only those that parties are called by.
        (!index.needsEvidence(name) || roles.has(folded)) &&
        readWords(index, block, name, from + at) !== null,
    );
  return said.some(isRole) && said.some(isBody);
}

/** "A Labour voter" speaks for the party, not for whoever votes. */
const followers = /^(?:voter|supporter|donor|fan|sympathiser)s?$/;

const noes = new Set(['no', 'not', 'neither', 'never']);

/** Whether the words from `at` on, right behind the name, say what the one named is or does. */
function tellsCalling(index: NameIndex, block: Block, name: number, at: number): boolean {
  const { tokens } = block;
  const [next, second] = [tokens[at], tokens[at + 1]];
  switch (next?.gap) {
    case 'comma':
      return (
        (articles.has(next.folded) &&
          // "Name, a media lecturer", where hardly anybody else has the name.
          !(isUnmistakable(index, name) && tokens.slice(at + 1, at + 4).some(isRole))) ||
        (next.folded === 'who' &&
          tokens.slice(at + 1, at + 3).some(({ folded }) => trades.has(stemOf(folded)))) ||
        phraseFrom(block, at).some(isDoer)
      );
    case 'space':
      return (
        trades.has(stemOf(next.folded)) ||
        ((next.folded === 'is' || (next.folded === 'was' && !index.needsEvidence(name))) &&
          articles.has(second?.folded ?? '') &&
          tokens.slice(at + 2, at + 6).some(isDoer))
      );
    case 'apostrophe':
      return tokens.slice(at + 1, at + 3).some(({ folded }) => bearers.has(folded));
    default:
      return false;
  }
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
  const { tokens } = block;
  if (tellsResidence(block, last)) return true;
  if (isBeyondDoubt(index, name)) return false;
  // Many bear the surname: a calling further on is enough and, where nothing else is asked, one before.
  const isCommon = index.commonness(index.wordsOf(name).at(-1) ?? -1) > 1;
  const ahead = isCommon && !index.needsEvidence(name) ? sentence : before;
  const behind = isCommon ? sentence : block.english ? after : before;
  for (const at of wordsBeside(block, from, last, ahead, behind)) {
    const word = tokens[at]?.folded ?? '';
    // "Labour-Chef" is German for its leader.
    if (word === 'chef' && !block.english) continue;
    if (nearCallings.has(word) && Math.max(from - at, at - last) > before) continue;
    if (otherCallings.has(word) && !index.companyWords.has(stemOf(word))) return true;
  }
  return false;
}
