/** Other bodies with a name of ours, or with ours in a longer one. */
import type { Block } from './block.ts';
import { fold } from './fold.ts';
import type { NameIndex } from './name-index.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';
import { notGivenNames } from './word-lists.ts';

/** Whether the name of ours in the words `[at, last]` is somebody else's there. */
export function isAnothers(
  index: NameIndex,
  block: Block,
  name: number,
  at: number,
  last: number,
): boolean {
  const canonical = index.canonicalOf(index.ownerOf(name));
  // "Friends of Israel": a part of the body's name, which others have in theirs.
  const isPart =
    index.typeOf(name) === 'short' && index.wordsOf(name).length < index.wordsOf(canonical).length;
  if (isPart) return isInLonger(block, at, last);
  if (index.typeOf(name) === 'acronym' && isSpeltOtherwise(index, block, canonical, at))
    return true;
  return index.needsEvidence(canonical) && isOwned(index, block, at, last);
}

/** "European Friends of Israel", "Palestine Solidarity Committee". */
function isInLonger({ tokens, english }: Block, at: number, last: number): boolean {
  const goesOn = (word: Token | undefined, gap: Token['gap'] | undefined) =>
    gap === 'space' &&
    word !== undefined &&
    word.shape !== 'lower' &&
    !notGivenNames.has(word.folded);
  const next = tokens[last + 1];
  return english && (goesOn(next, next?.gap) || goesOn(tokens[at - 1], tokens[at]?.gap));
}

/** Of a block, the entities with whose letters the names of others in it begin: once for each that it has. */
const speltOtherwise = new WeakMap<Block, Map<number, boolean>>();

/** "The Bureau of Land Management said ... BLM": the block has words of others that begin with these letters. */
function isSpeltOtherwise(index: NameIndex, block: Block, canonical: number, at: number): boolean {
  const answers = speltOtherwise.get(block) ?? new Map<number, boolean>();
  speltOtherwise.set(block, answers);
  const known = answers.get(canonical);
  if (known !== undefined) return known;
  const own = index.wordsOf(canonical).map(index.tokens.textOf);
  const letters = [...(block.tokens[at]?.folded ?? '').toUpperCase()];
  const spelt = new RegExp(letters.map((letter) => `\\b(${letter}[a-z]+)`).join(betweenWords), 'g');
  // Right beside the letters small ones are read too: "La France insoumise (LFI)".
  const small = letters
    .map((letter, step) => (step === 0 ? letter : `[${letter}${letter.toLowerCase()}]`))
    .map((letter) => `\\b(${letter}[a-z\\u00DF-\\u024F]+)`)
    .join(betweenWords);
  const written = letters.join('');
  const answer = [
    spelt,
    new RegExp(`${small},? \\(?${written}\\b`, 'g'),
    new RegExp(`\\b${written},? \\(?(?:the |The )?${small}`, 'g'),
  ].some((pattern) =>
    [...block.text.matchAll(pattern)].some(
      // One word may be wrong: "National Executive Council (NEC)".
      ([, ...words]) => words.filter((word) => !own.includes(fold(word))).length > 1,
    ),
  );
  answers.set(canonical, answer);
  return answer;
}
const betweenWords = ' (?:(?:of|for|and|the) )*';

const ownerBefore = /(?:^|[\s(])([A-Z\u00C0-\u00DE]{3,})(?:['’]s)? $/;
const ownerBehind =
  /^(?: \([A-Z]{2,}\)|\))? of (?:the |my |our |a )?(?:union\b|[A-Z\u00C0-\u00DE]{3,}\b|(?!Labour|British Labour|UK Labour)(?:[A-Z][\w'’-]+ (?:of )?(?:the )?){1,4}(?:Party|Congress|Union|League|Association|Federation|Alliance)\b)/;
const reachOfOwner = 24;
const reachBehind = 80;

/** "UNISON's National Executive Committee", "the NEC of UCU". */
function isOwned(index: NameIndex, block: Block, at: number, last: number): boolean {
  const { text, tokens, shouted } = block;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const owner = ownerBefore.exec(text.slice(Math.max(0, start - reachOfOwner), start))?.[1];
  return (
    ownerBehind.test(text.slice(end, end + reachBehind)) ||
    (owner !== undefined && !shouted && !index.companyWords.has(stemOf(fold(owner))))
  );
}

/** Where the names of our places and parties are used again: countries, their parliaments and seats. */
const abroad = /Austral|New (?:Zea|South)|Sydney|Canad|Ottawa|D[\u00E1a]il|Leinster|Malta|Norway/;
const reachOfPlace = 200;

/** Whether such a place is named near `[start, end)`, and no nearer to another of that name. */
export function isAbroad({ text }: Block, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const before = text
    .slice(Math.max(0, start - reachOfPlace), start)
    .split(name)
    .pop();
  return abroad.test(`${before} ${text.slice(end, end + reachOfPlace).split(name)[0]}`);
}
