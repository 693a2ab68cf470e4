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
