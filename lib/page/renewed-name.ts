/** What became of a name when its block was read again, or the page decided about anew. */
import type { PageName } from './page-names.ts';

/** The same object where it is still there, else the nearest of the same entity in the same block. */
export function renewedName(before: PageName, all: readonly PageName[]): PageName | undefined {
  if (all.includes(before)) return before;
  const away = ({ mention }: PageName) => Math.abs(mention.start - before.mention.start);
  return all
    .filter(({ block, mention }) => {
      return block.nodes[0] === before.block.nodes[0] && mention.entity === before.mention.entity;
    })
    .sort((a, b) => away(a) - away(b))[0];
}
