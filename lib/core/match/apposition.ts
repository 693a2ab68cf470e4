/** What stands between signs behind a name and says who that is. */
import type { Block } from './block.ts';
import type { Token } from './tokens.ts';

const longest = 12;

/** The words from the one at `from`, behind a comma, up to the next sign: "a former MP" of "Name, a former MP, spoke". */
export function appositionFrom({ tokens }: Block, from: number): readonly Token[] {
  if (tokens[from]?.gap !== 'comma') return [];
  let end = from + 1;
  while (end < from + longest && /^(?:space|hyphen|apostrophe)$/.test(tokens[end]?.gap ?? ''))
    end++;
  return tokens.slice(from, end);
}

/** The first word from `from` on that a sign cuts off. */
function runFrom(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < from + longest && isJoined(tokens[end])) end++;
  return end;
}

const isJoined = (token: Token | undefined): boolean =>
  /^(?:space|hyphen|apostrophe|none)$/.test(token?.gap ?? '');

/**
 * Where the words stand that explain a name: those before it up to a sign, those behind it up to the
 * second, and what the sentence says that it is ("Name, a cook, is the candidate for Leeds").
 * `isCalled`: what is said before ("the cook Name") explains it, and what follows tells more.
 */
export function explanationOf(
  { tokens }: Block,
  from: number,
  last: number,
  isCalled: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (start: number, end: number) => {
    for (let at = start; at < end; at++) found.add(at);
  };
  let first = from;
  while (first > from - longest && isJoined(tokens[first])) first--;
  add(first, from);
  const next = tokens[last + 1];
  if (isCalled && next?.gap === 'space' && !being.test(next.folded)) return found;
  const end = runFrom(tokens, last + 1);
  add(last + 1, end);
  const isTold =
    tokens[end]?.gap === 'comma' &&
    being.test(tokens[end]?.folded ?? '') &&
    /^(?:an?|the|one)$/.test(tokens[end + 1]?.folded ?? '');
  if (isTold) add(end, runFrom(tokens, end));
  return found;
}

const being = /^(?:is|was|became)$/;
