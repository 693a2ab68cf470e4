/** The block being read: text nodes joined until an edge, cut where it grows beyond measure. */

import type { BlockSink } from './block-reader.ts';
import { isElement, isText, learnRole, roleOf, roles } from './element-roles.ts';
import { isLetter } from './letters.ts';
import { cutLength, pieceEnd } from './long-text.ts';

/** Stands in a block's text for something that is seen but not read. */
export const objectMark = '\uFFFC';

export interface BlockDraft {
  /** Whether there is any text in it. */
  readonly isOpen: boolean;
  /** Takes a text in, or begins a new block with it; a gap between tags only while the draft is open. */
  add(node: Text): void;
  /** Parts the words before and after by a character that no node holds. */
  separate(mark: string): void;
  /** Whether text in or at this node would still belong to the block. */
  goesOnWith(node: Node): boolean;
  /** Hands the block over if it holds anything, and begins anew. */
  end(): void;
}

/**
 * A draft with nothing in it. Each block goes to `block` when it ends; between two texts that `areApart`
 * and would make one word a line ends.
 */
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

  /** The nearest block that holds what stands in `parent`. */
  function containerOf(parent: Node): Node {
    let above = parent;
    while (above !== lastParent && above.nodeType === 1 && above.parentNode) {
      const element = above as Element;
      if ((roles.get(element.localName) ?? learnRole(element)) === 'block') break;
      above = above.parentNode;
    }
    lastContainer = above === lastParent && lastContainer ? lastContainer : above;
    lastParent = parent;
    return lastContainer;
  }

  function begin(node: Text, value: string, offset: number): void {
    nodes = [node];
    starts = [0];
    text = value;
    from = offset;
    draft.isOpen = true;
  }

  function end(): void {
    container = null;
    if (!draft.isOpen) return;
    draft.isOpen = false;
    // An array that has grown has room for twenty more, in each of the blocks that are kept.
    if (nodes.length > 1) hand({ text, nodes: nodes.slice(), starts: starts.slice(), from });
    else hand({ text, nodes, starts, from });
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

  const draft = {
    isOpen: false,
    add(node: Text) {
      const value = node.data;
      const parent = node.parentNode;
      if (!parent || value === '') return;
      const here = containerOf(parent);
      const isShort = text.length <= cutLength && value.length <= cutLength;
      if (draft.isOpen && here === container && isShort) {
        const last = nodes.at(-1);
        const doMeet = isLetter(text, text.length - 1) && isLetter(value, 0);
        if (doMeet && last && areApart(last, node)) text += '\n';
        nodes.push(node);
        starts.push(text.length);
        text += value;
        return;
      }
      const wasOpen = draft.isOpen;
      end();
      if (wasOpen && value.trim() === '') return;
      if (value.length > cutLength) cutLong(node, value);
      else begin(node, value, 0);
      container = here;
    },
    separate(mark: string) {
      if (draft.isOpen) text += mark;
    },
    goesOnWith(node: Node) {
      if (!draft.isOpen) return false;
      if (isElement(node)) return roleOf(node) !== 'block' && containerOf(node) === container;
      return !isText(node) || (node.parentNode && containerOf(node.parentNode)) === container;
    },
    end,
  };
  return draft;
}
