/** How papers introduce members of the public, right before and behind a name that many bear. */
import { appositionFrom } from './apposition.ts';
import { hasPost, wordsBeside } from './beside.ts';
import { type Block, isRole } from './block.ts';
import type { NameIndex } from './name-index.ts';
import type { Token } from './tokens.ts';
import { ranks } from './word-lists.ts';

/** "Name, 41, of Sturry", "Name (41), from Leeds"; but a lone digit in brackets may be a note's. */
const residence = /^(?:,\s*(?:aged\s)?\d\d?,|\s*\(\d\d\),?)\s*(?:of|from|who lives)\s/;
const age = '(?:, (?:aged )?\\d\\d,?| \\(\\d\\d\\),?)';
/** Of politicians too it is said that they were accused of something: of a crime, or with their age. */
const crime =
  'assault|arson|burgl|dealing|drink|fraud|harass|kill|murder|rap(?:e|ing)|robb|sending|stalk|stealing|theft|threat|throwing';
/** "Name was jailed", "Name, 27, pleaded guilty"; but "charged with bringing the party into disrepute". */
const charged = new RegExp(
  `^(?:${age}(?: an? [^.,;:]{3,50},)?)?,?(?: who)?(?: is| was| has been| had been| will be)? (?:charged with (?!bringing|breach)|jailed\\b|arrested\\b|pleaded (?:not )?guilty|convicted\\b|sentenced\\b|accused of (?:making |an? )?(?:${crime}))|^${age} (?:(?:is|was|who (?:is|was)) )?accused of `,
);
/** "A man called Name". */
const newcomer =
  /\b(?:man|woman|boy|girl|teenager|pensioner|user|driver|resident|stranger|someone|somebody) (?:named|called) $/;
/** "A Whitstable man, Name, 31". */
const townsman =
  /\b[Aa]n? [A-Z]\w+(?: [A-Z]\w+)? (?:man|woman|teenager|pensioner|father|mother|driver|resident|couple), $/;
const aged = new RegExp(`^${age}(?=[ .;]|$)`);

/** "Canterbury's Conservative councillor Name": so many words before a name say who it is. */
const mostBefore = 3;
const reach = 80;

/** Whether the words `[from, last]` are introduced as a member of the public, and with no post of ours. */
export function isMemberOfPublic(
  index: NameIndex,
  block: Block,
  entities: readonly number[],
  from: number,
  last: number,
): boolean {
  const { start = 0 } = block.tokens[from] ?? {};
  const { end = 0 } = block.tokens[last] ?? {};
  const before = block.text.slice(Math.max(0, start - reach), start);
  const behind = block.text.slice(end, end + reach);
  const { folded: rank = '', shape } = block.tokens[from - 1] ?? {};
  return (
    ((shape !== 'lower' && ranks.has(rank)) ||
      tellsResidence(block, last) ||
      charged.test(behind) ||
      newcomer.test(before) ||
      (townsman.test(before) && aged.test(behind))) &&
    !entities.some((entity) => hasPostBefore(index, block, entity, from))
  );
}

/**
 * Whether an age and where the one named lives stand right behind the name that ends with the word at
 * `last`: how papers introduce members of the public.
 */
export function tellsResidence(block: Block, last: number): boolean {
  const { end = 0 } = block.tokens[last] ?? {};
  return residence.test(block.text.slice(end, end + reach));
}

/** "Name, 43, said": of the one named we hear an age, but no post that ours has. */
export function isOnlyAged(
  index: NameIndex,
  block: Block,
  entity: number,
  from: number,
  last: number,
): boolean {
  const { end = 0 } = block.tokens[last] ?? {};
  return (
    aged.test(block.text.slice(end, end + reach)) &&
    !hasPostBefore(index, block, entity, from) &&
    !tellsPost(index, entity, appositionFrom(block, last + 2))
  );
}

/** ", the MP for Penistone,": but not ", said Labour had lost her". */
function tellsPost(index: NameIndex, entity: number, said: readonly Token[]): boolean {
  const [opening] = said;
  return (
    opening !== undefined &&
    (isRole(opening) || /^(?:an?|the|our|former|then|ex)$/.test(opening.folded)) &&
    said.some(({ folded }) => hasPost(index, entity, folded))
  );
}

const hasPostBefore = (index: NameIndex, block: Block, entity: number, from: number): boolean =>
  [...wordsBeside(block, from, from, mostBefore, 0)].some((at) =>
    hasPost(index, entity, block.tokens[at]?.folded ?? ''),
  );
