/** What a page's script does with its text, for a bundle that is made as that script is. */
import { findMentions } from '../../lib/core/match/find-mentions.ts';
import { openNameIndex } from '../../lib/core/match/name-index.ts';

/** The mentions in each block, with the properties whose names are not shortened. */
export const mentionsIn = (packed: string, blocks: readonly string[]) =>
  findMentions(openNameIndex(packed), blocks).map((mentions) =>
    mentions.map(({ start, end, entity, how, certainty }) => ({
      start,
      end,
      entity,
      how,
      certainty,
    })),
  );
