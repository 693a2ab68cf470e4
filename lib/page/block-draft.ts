/** The block being read: text nodes joined until an edge, cut where it grows beyond measure. */

import type { BlockSink } from './block-reader.ts';
import { isElement, isText, roleOf } from './element-roles.ts';
import { cutLength, pieceEnd } from './long-text.ts';

/** Stands in a block's text for something that is seen but not read. */
export const objectMark = '\uFFFC';

const somethingToRead = /\S/;

export interface BlockDraft {
  add(node: Text): void;
  /** Parts the words before and after by a character that no node holds. */
  separate(mark: string): void;
  /** Whether text in or at this node would still belong to the block. */
  goesOnWith(node: Node): boolean;
  /** Hands the block over if it holds anything, and begins anew. */
  end(): void;
}

export function createBlockDraft({
  block: hand,
  areApart,
}: Pick<BlockSink, 'areApart' | 'block'>): BlockDraft {
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';
  let from = 0;
  let container: Node | null = null;
  let lastParent: Node | null = null;
  let lastContainer: Node | null = null;

  function containerOf(parent: Node): Node {
    if (parent === lastParent && lastContainer) return lastContainer;
    let above = parent;
    while (isElement(above) && roleOf(above) !== 'block' && above.parentNode) {
      above = above.parentNode;
      if (above === lastParent && lastContainer) {
        above = lastContainer;
        break;
      }
    }
    lastParent = parent;
    lastContainer = above;
    return above;
  }

  function end(): void {
    if (nodes.length > 0) {
      hand({ text, nodes, starts, from });
      nodes = [];
      starts = [];
    }
    text = '';
    from = 0;
    container = null;
  }

  /** Cuts a long text where words part; what is left over begins the next block. */
  function cutLong(node: Text, value: string): void {
    for (let at = 0; at < value.length; ) {
      const to = pieceEnd(value, at);
      begin(node, value.slice(at, to), at);
      if (to < value.length) end();
      at = to;
    }
  }

  function begin(node: Text, value: string, offset: number): void {
    nodes = [node];
    starts = [0];
    text = value;
    from = offset;
  }

  return {
    add(node) {
      const value = node.data;
      const parent = node.parentNode;
      if (!parent || value.length === 0) return;
      // Half of a page's text nodes are the gaps between its tags.
      const isGap = !somethingToRead.test(value);
      if (isGap && nodes.length === 0) return;
      const here = containerOf(parent);
      if (here !== container || text.length > cutLength) {
        end();
        container = here;
        if (isGap) return;
      }
      if (value.length > cutLength) {
        end();
        container = here;
        cutLong(node, value);
      } else if (nodes.length === 0) {
        begin(node, value, 0);
      } else {
        const last = nodes.at(-1);
        if (last && areApart(last, node)) text += '\n';
        nodes.push(node);
        starts.push(text.length);
        text += value;
      }
    },
    separate(mark) {
      if (nodes.length > 0) text += mark;
    },
    goesOnWith(node) {
      if (nodes.length === 0) return false;
      if (isElement(node)) return roleOf(node) !== 'block' && containerOf(node) === container;
      return !isText(node) || (node.parentNode && containerOf(node.parentNode)) === container;
    },
    end,
  };
}
