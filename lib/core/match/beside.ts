/** What is written with a name and says who bears it: posts, parties and places. */
import { type Block, isRole } from './block.ts';
import type { NameIndex } from './name-index.ts';
import { stemOf } from './stem.ts';
import { isTitle } from './titles.ts';

/** Words that still belong to the name ("former shadow minister X", "X, who left Labour"). */
const reach = 5;

/** Short and other forms of posts and parties, as the articles write them. */
const written = new Map([
  ['cllr', 'councillor'],
  ['mps', 'mp'],
  ['lab', 'labour'],
  ['con', 'conservative'],
  ['tory', 'conservative'],
  ['prof', 'professor'],
]);

/** Whether a post or a title, in whatever form, is told of the entity. */
export function hasPost(index: NameIndex, entity: number, post: string): boolean {
  const word = index.companyWords.get(stemOf(written.get(post) ?? post)) ?? -1;
  return index.companyEntities[word]?.includes(entity) === true;
}

/** The posts and parties beside the words `[from, last]`, as numbers of company words. */
export function postsBeside(
  index: NameIndex,
  block: Block,
  from: number,
  last: number,
): readonly number[] {
  const found = new Set<number>();
  for (const at of wordsBeside(block, from, last, reach, reach)) {
    const token = block.tokens[at];
    // A "lab" is no party, and a director-general directs nothing.
    if (!token || block.tokens[at + 1]?.gap === 'hyphen') continue;
    const short = token.shape === 'lower' ? undefined : written.get(token.folded);
    const read = short ?? (isRole(token) ? token.folded : '');
    const word = index.companyWords.get(stemOf(read));
    if (word !== undefined) found.add(word);
  }
  return [...found];
}

/** A word that speaks for more people than this says nothing of where one of them is from. */
const mostFrom = 3;

/** "Gapes (Ilford South)", "Williamson, the MP for Derby North": places that go with few of ours. */
export function placesBehind(index: NameIndex, block: Block, last: number): readonly number[] {
  const found: number[] = [];
  for (const at of wordsBeside(block, last, last, 0, reach)) {
    const { folded = '', shape } = block.tokens[at] ?? {};
    const word = shape === 'title' ? index.companyWords.get(stemOf(folded)) : undefined;
    const bearers = word === undefined ? 0 : (index.companyEntities[word]?.length ?? 0);
    if (word !== undefined && bearers > 0 && bearers <= mostFrom) found.push(word);
  }
  return found;
}

/** Where the words of the sentence stand: so many before the one at `from`, so many behind `last`. */
export function* wordsBeside(
  block: Block,
  from: number,
  last: number,
  before: number,
  after: number,
): Generator<number> {
  for (let at = from - 1; at >= from - before && isOneClause(block, at); at--) yield at;
  for (let at = last + 1; at <= last + after && isOneClause(block, at - 1); at++) yield at;
}

/** Whether no sentence ends between the word at `at` and the next. */
function isOneClause(block: Block, at: number): boolean {
  const [one, other] = [block.tokens[at], block.tokens[at + 1]];
  if (!one || !other) return false;
  // "Cllr. Baker"
  return isTitle(one.folded) || !/[.!?;](?:\s|$)|\n/.test(block.text.slice(one.end, other.start));
}
