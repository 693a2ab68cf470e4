/**
 * A walk over elements and text in document order that can be interrupted after any node, and goes on
 * where it was although the page changes meanwhile. No recursion, style or layout.
 */
import type { Job } from './slices.ts';

/** Reads a tree, or a part of one, in slices. */
export interface TreeReader {
  readonly read: Job;
  /** Must be told of every removal between two calls of `read`, so as not to walk off with it. */
  removed(record: MutationRecord): void;
}

/** Hears of each node that a reader comes by. */
export interface Seen {
  text(node: Text): void;
  /** `isWhole`: all that the element holds is read from here on, not only a part of it or none. */
  element(element: Element, isWhole: boolean): void;
}

export interface TreeVisitor {
  text(node: Text): void;
  /** True passes over all that the element holds. */
  element(element: Element): boolean;
  /** Whether the walk goes on to this node, the next in the tree; without it, to the end of the tree. */
  goesOn?: ((next: Node) => boolean) | undefined;
  /** The walk is over. */
  end?: () => void;
}

/** Nodes between two looks at the clock, which costs as much as several nodes. */
const nodesPerLook = 32;

export const texts = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

const readNodes = NodeFilter.SHOW_ELEMENT | texts;

/** A place in a tree, kept right while the page changes. */
export interface Cursor {
  readonly walker: TreeWalker;
  /**
   * The node to be visited next; null at the end. Whoever moves the walker says here where it is. The
   * first one, and one that comes after a removal, may be of a kind that the walker does not show.
   */
  node: Node | null;
  /** Must be told of every removal between two visits, so as not to walk off with it. */
  removed(record: MutationRecord): void;
}

/** `shown`: the kinds of node that are visited after `from`, in the numbers of NodeFilter. */
export function createCursor(from: Node, shown: number): Cursor {
  const root = from.getRootNode();
  const walker = document.createTreeWalker(root, shown);
  walker.currentNode = from;
  const cursor: Cursor = {
    walker,
    node: from,
    removed(record) {
      for (const gone of record.removedNodes) {
        if (!cursor.node || !gone.contains(cursor.node)) continue;
        cursor.node = record.nextSibling ?? nextAfter(record.target, root);
        if (cursor.node) walker.currentNode = cursor.node;
      }
    },
  };
  return cursor;
}

/** A walk that begins at `from` and may go on to the end of its tree. */
export function createTreeWalk(from: Node, visitor: TreeVisitor): TreeReader {
  const { goesOn } = visitor;
  const cursor = createCursor(from, readNodes);
  const { walker } = cursor;
  return {
    read(timeIsUp) {
      for (;;) {
        let { node } = cursor;
        for (let left = nodesPerLook; node && left > 0; left -= 1) {
          // Asked once, since a page has thousands: 1 is an element, 3 and 4 are texts.
          const { nodeType } = node;
          if (nodeType === 1) {
            if (visitor.element(node as Element)) walker.currentNode = lastDescendant(node);
          } else if (nodeType === 3 || nodeType === 4) visitor.text(node as Text);
          node = walker.nextNode();
          if (goesOn && node && !goesOn(node)) node = null;
        }
        cursor.node = node;
        if (!node) {
          visitor.end?.();
          return true;
        }
        if (timeIsUp()) return false;
      }
    },
    removed: cursor.removed,
  };
}

function lastDescendant(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** The next node in document order that is not inside `node`. */
function nextAfter(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at === root ? null : (at?.nextSibling ?? null);
}
