/**
 * What readers of a tree have in common: they go over it in document order, can be interrupted after
 * any node, and go on where they were although the page changes meanwhile.
 */
import type { Job } from './slices.ts';

/** Reads a tree, or a part of one, in slices. */
export interface TreeReader {
  readonly read: Job;
  /** Must be told of every removal between two calls of `read`, so as not to walk off with it. */
  removed(record: MutationRecord): void;
}

/** What a reader does about the nodes that it comes by, beside reading them. */
export interface Seen {
  /** Those that wait to be read: it takes off what it reads whole. */
  readonly waiting: Pick<Set<Node>, 'delete' | 'size'>;
  /**
   * Hears of elements that have a shadow root or may get one unseen. `isWhole`: all that the element
   * holds is read from here on, not only a part of it or none.
   */
  host(element: Element, isWhole: boolean): void;
}

export const texts = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

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
        // Emptied, and then removed itself: the record of that is still to come, and leads on from here.
        const hasLeft = !root.contains(record.target);
        cursor.node =
          record.nextSibling ?? (hasLeft ? record.target : nextAfter(record.target, root));
        if (cursor.node) walker.currentNode = cursor.node;
      }
    },
  };
  return cursor;
}

// Asked of the browser itself: a page has its picture called "body" in place of its own.
const bodyOf = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get;

/** Where to begin with a node: what the head of a page holds is never shown. */
export const firstShown = (node: Node): Node =>
  (node === document && (bodyOf?.call(document) as HTMLElement | null)) || node;

/** The last of all nodes that a node holds, or itself. */
export function lastDescendant(node: Node): Node {
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
