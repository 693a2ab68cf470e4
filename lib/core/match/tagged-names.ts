/** Finds handles and hashtags that are names of ours as a whole. */
import type { Block } from './block.ts';
import { type Sighting, sightingOf } from './findings.ts';
import type { How } from './mention.ts';
import type { NameIndex } from './name-index.ts';

/** "@RosieDuffield1", "#IStandWithChrisWilliamson": all pieces of the word together. Returns its last. */
export function readTag(index: NameIndex, block: Block, at: number, out: Sighting[]): number {
  const { tokens } = block;
  let last = at;
  while (tokens[last + 1]?.gap === 'none') last++;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const joined = tokens
    .slice(at, last + 1)
    .map((token) => token.folded)
    .join('');
  const how: How = block.text.charAt(start - 1) === '@' ? 'handle' : 'hashtag';
  const names = index
    .byOpening(index.tokens.numberOf(joined))
    .filter((name) => how === 'hashtag' || index.typeOf(name) === 'handle');
  if (names.length === 0) return at;
  const [name = 0] = names;
  out.push(
    sightingOf({
      start,
      end,
      how,
      names: [name],
    }),
  );
  return last;
}
