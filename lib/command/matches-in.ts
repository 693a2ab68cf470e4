/** The names in a text of several paragraphs, with offsets into the whole. */
import { blocksOf } from '../core/match/blocks-of.ts';
import { findMentions } from '../core/match/find-mentions.ts';
import type { Mention } from '../core/match/mention.ts';
import type { NameIndex } from '../core/match/name-index.ts';

export interface Match
  extends Pick<Mention, 'start' | 'end' | 'entity' | 'how' | 'certainty' | 'why'> {
  /** The canonical name of the entity. */
  readonly name: string;
}

/** The mentions in a text, as one page: offsets are UTF-16 units of `text`. */
export function matchesIn(
  index: NameIndex,
  names: ReadonlyMap<string, string>,
  text: string,
): Match[] {
  const blocks = blocksOf(text);
  const found = findMentions(
    index,
    blocks.map((block) => block.text),
  );
  return blocks.flatMap((block, at) =>
    (found[at] ?? []).map(({ start, end, entity, how, certainty, why }) => ({
      start: block.start + start,
      end: block.start + end,
      entity,
      name: names.get(entity) ?? entity,
      how,
      certainty,
      why,
    })),
  );
}
