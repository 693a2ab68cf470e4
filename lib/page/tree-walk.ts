/**
 * A walk over elements and text in document order that can be interrupted after any node, and goes on
 * where it was although the page changes meanwhile. No recursion, style or layout.
 */
import { isElement, isText } from './element-roles.ts';
import type { Job } from './slices.ts';

/** Reads a tree, or a part of one, in slices. */
export interface TreeReader {
  readonly read: Job;
  /** Must be told of every removal between two calls of `read`, so as not to walk off with it. */
  removed(record: MutationRecord): void;
}

export interface TreeWalk extends TreeReader {
  /** Says that a visit took long or left work: that, and the clock, come before the next. */
  lookSoon(): void;
}

/** Hears of each node that a reader comes by. */
export interface Seen {
  text(node: Text): void;
  /** `isWhole`: all that the element holds is read, not only a part. */
  element(element: Element, isWhole: boolean): void;
}

export interface TreeVisitor {
  text(node: Text): void;
  /** True passes over all that the element holds. */
  element(element: Element): boolean;
  /** Whether the walk goes on to this node, the next in the tree; without it, to the end of the tree. */
  goesOn?: ((next: Node) => boolean) | undefined;
  /** Does one small piece of the work that visits have left; false where nothing was left. */
  work(): boolean;
  /** The walk is over; it may leave work. */
  end?: () => void;
}

/** Nodes between two looks at the clock, which costs as much as several nodes. */
const nodesPerLook = 32;

export const texts = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

const readNodes = NodeFilter.SHOW_ELEMENT | texts;

/** A place in a tree, kept right while the page changes. */
export interface Cursor<Shown extends Node> {
  /** The node to be visited next; null at the end. */
  readonly node: Shown | null;
  advance(): void;
  /** Passes over all that the node holds. */
  passOver(): void;
  /** Must be told of every removal between two visits, so as not to walk off with it. */
  removed(record: MutationRecord): void;
}

/**
 * From `from` to where `goesOn`, which is asked of each node that comes next, says no; without it to
 * the end of the tree. `shown`: the kinds of node that are visited, in the numbers of NodeFilter.
 */
export function createCursor<Shown extends Node>(
  from: Node,
  shown: number,
  goesOn?: (next: Node) => boolean,
): Cursor<Shown> {
  const root = from.getRootNode();
  const walker = document.createTreeWalker(root, shown);
  const cursor = {
    node: null as Shown | null,
    advance() {
      // The walker gives none but those of the kinds that are shown.
      const node = walker.nextNode() as Shown | null;
      cursor.node = goesOn && node && !goesOn(node) ? null : node;
    },
    passOver() {
      if (cursor.node) walker.currentNode = lastDescendant(cursor.node);
    },
    removed(record: MutationRecord) {
      for (const gone of record.removedNodes) {
        if (!cursor.node || !gone.contains(cursor.node)) continue;
        goTo(record.nextSibling ?? nextAfter(record.target, root));
      }
    },
  };

  function goTo(node: Node | null): void {
    cursor.node = null;
    if (!node) return;
    walker.currentNode = node;
    // The numbers of NodeFilter are one bit for each type of node. A form may hide a document's own.
    if (node !== root && (shown >> (node.nodeType - 1)) & 1) cursor.node = node as Shown;
    else cursor.advance();
  }

  goTo(from);
  return cursor;
}

/** A walk that begins at `from` and may go on to the end of its tree. */
export function createTreeWalk(from: Node, visitor: TreeVisitor): TreeWalk {
  const cursor = createCursor<Element | Text>(from, readNodes, visitor.goesOn);
  let nodesToLook = 0;
  let isOver = false;
  return {
    read(timeIsUp) {
      for (;;) {
        while (visitor.work()) if (timeIsUp()) return false;
        if (isOver) return true;
        for (nodesToLook = nodesPerLook; cursor.node && nodesToLook > 0; nodesToLook -= 1) {
          const { node } = cursor;
          if (isElement(node)) {
            if (visitor.element(node)) cursor.passOver();
          } else if (isText(node)) visitor.text(node);
          cursor.advance();
        }
        if (!cursor.node) {
          isOver = true;
          visitor.end?.();
        } else if (timeIsUp()) return false;
      }
    },
    lookSoon() {
      nodesToLook = 0;
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
