/**
 * A walk over elements and text in document order that can be interrupted after any node, and goes on
 * where it was although the page changes meanwhile. No recursion, style or layout.
 */
import { isElement, isText } from './element-roles.ts';
import type { Job } from './slices.ts';

export interface TreeWalk {
  readonly read: Job;
  /** Must be told of every removal between two calls of `read`, so as not to walk off with it. */
  removed(record: MutationRecord): void;
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

const readNodes = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** A walk that begins at `from` and may go on to the end of its tree. */
export function createTreeWalk(from: Node, visitor: TreeVisitor): TreeWalk {
  const root = from.getRootNode();
  const { goesOn } = visitor;
  const walker = document.createTreeWalker(root, readNodes);
  walker.currentNode = from;
  let node: Node | null = from;
  let nodesToLook = 0;
  let isOver = false;
  return {
    read(timeIsUp) {
      for (;;) {
        while (visitor.work()) if (timeIsUp()) return false;
        if (isOver) return true;
        for (nodesToLook = nodesPerLook; node && nodesToLook > 0; nodesToLook -= 1) {
          if (isElement(node)) {
            if (visitor.element(node)) walker.currentNode = lastDescendant(node);
          } else if (isText(node)) visitor.text(node);
          node = walker.nextNode();
          if (goesOn && node && !goesOn(node)) node = null;
        }
        if (!node) {
          isOver = true;
          visitor.end?.();
        } else if (timeIsUp()) return false;
      }
    },
    lookSoon() {
      nodesToLook = 0;
    },
    removed(record) {
      for (const gone of record.removedNodes) {
        if (!node || !gone.contains(node)) continue;
        node = record.nextSibling ?? nextAfter(record.target, root);
        if (node) walker.currentNode = node;
      }
    },
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
