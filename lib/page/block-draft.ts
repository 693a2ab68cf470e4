/** The block being read: text nodes joined until an edge, cut where it grows beyond measure. */

import type { BlockSink } from './block-reader.ts';
import { isElement, isText, roleOf } from './element-roles.ts';

/** Stands in a block's text for something that is seen but not read. */
export const objectMark = '\uFFFC';

/** UTF-16 units from which a block is cut at the next gap, so that reading it never takes long. */
const cutLength = 8192;

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
}: Pick<BlockSink, 'block' | 'areApart'>): BlockDraft {
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
    if (nodes.length > 0) hand({ text, nodes, starts, from });
    if (nodes.length > 0) {
      nodes = [];
      starts = [];
    }
    text = '';
    from = 0;
    container = null;
  }

  /** Cuts a long text where words part; what is left over begins the next block. */
  function cutLong(node: Text, value: string): void {
    let at = 0;
    while (value.length - at > cutLength) {
      const to = gapBefore(value, at + cutLength, at);
      begin(node, value.slice(at, to), at);
      end();
      at = to;
    }
    begin(node, value.slice(at), at);
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
      if (nodes.length === 0 && !somethingToRead.test(value)) return;
      const here = containerOf(parent);
      if (here !== container || text.length > cutLength) {
        end();
        container = here;
      }
      if (nodes.length === 0 && !somethingToRead.test(value)) return;
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

/** The place after the last white space before `limit`, a line's end before all; else `limit`. */
function gapBefore(text: string, limit: number, atLeast: number): number {
  const half = (atLeast + limit) >> 1;
  const line = text.lastIndexOf('\n', limit - 1);
  if (line >= half) return line + 1;
  const space = text.lastIndexOf(' ', limit - 1);
  return space >= half ? space + 1 : limit;
}
