/** What the matcher finds in a text, in the shortest form that a test can compare. */
import { blocksOf } from '../../../lib/core/match/blocks-of.ts';
import { findMentions } from '../../../lib/core/match/find-mentions.ts';
import type { NameIndex } from '../../../lib/core/match/name-index.ts';

/** "letters -> entity", in order, with "?" behind a likely one. */
export function readNames(
  index: NameIndex,
  text: string,
  disabled: readonly string[] = [],
): string[] {
  const blocks = blocksOf(text);
  const found = findMentions(
    index,
    blocks.map((block) => block.text),
    new Set(disabled),
  );
  return found.flatMap((mentions, at) =>
    mentions.map(
      ({ start, end, entity, certainty }) =>
        `${blocks[at]?.text.slice(start, end)} -> ${entity}${certainty === 'likely' ? '?' : ''}`,
    ),
  );
}
