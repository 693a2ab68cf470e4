/** What became of a name when its block was read again, or the page decided about anew. */
import type { PageName } from './page-names.ts';

/**
 * The same object where it is still there, else the nearest of the same entity in the same block: one
 * that begins with the same node, or that says the same where the page has put new nodes in.
 */
export function renewedName(before: PageName, all: readonly PageName[]): PageName | undefined {
  if (all.includes(before)) return before;
  const { text, nodes } = before.block;
  const away = ({ mention }: PageName) => Math.abs(mention.start - before.mention.start);
  return all
    .filter(({ block, mention }) => {
      const isSame = nodes[0]?.isConnected ? block.nodes[0] === nodes[0] : block.text === text;
      return isSame && mention.entity === before.mention.entity;
    })
    .sort((a, b) => away(a) - away(b))[0];
}
