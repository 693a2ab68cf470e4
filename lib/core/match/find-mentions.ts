/** Both steps of the matcher in one, for texts that are at hand as a whole. */
import type { Id } from '../knowledge/model.ts';
import { hasCandidate } from './candidate.ts';
import { decide } from './decide.ts';
import type { Mention } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { readBlock } from './read-block.ts';

/**
 * The mentions in each block of a page, sorted by start. Where no block has a candidate nothing is
 * read at all, as on a page.
 */
export function findMentions(
  index: NameIndex,
  blocks: readonly string[],
  disabledSources: ReadonlySet<Id> = new Set(),
): readonly (readonly Mention[])[] {
  if (!blocks.some((text) => hasCandidate(index, text))) return blocks.map(() => []);
  return decide(
    index,
    blocks.map((text) => readBlock(index, text)),
    disabledSources,
  );
}
