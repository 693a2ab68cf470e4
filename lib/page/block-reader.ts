/**
 * Reads blocks off a tree: one walk in document order, without recursion, style or layout, that can
 * be interrupted after any node and goes on where it was.
 */
import { createBlockDraft, objectMark } from './block-draft.ts';
import { isElement, isText, roleOf } from './element-roles.ts';
import type { Block } from './page-names.ts';
import type { Job } from './slices.ts';

/** What the reader meets on its way. */
export interface BlockSink {
  block(block: Block): void;
  /** Every text node walked over, also those that make no block. */
  text?(node: Text): void;
  /** Every element walked over. */
  element?(element: Element): void;
}

export interface BlockReader {
  readonly read: Job;
  /** Must be told of every removal between two calls of `read`, so as not to walk off with it. */
  removed(record: MutationRecord): void;
}

/** Nodes between two looks at the clock, which costs as much as several nodes. */
const nodesPerLook = 32;

const shownNodes = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/**
 * Reads every block of which some part lies in `within`. `from` is where its first block begins:
 * `within` itself for the root of a tree, else see `blockStart`.
 */
export function createBlockReader(from: Node, within: Node, sink: BlockSink): BlockReader {
  const root = from.getRootNode();
  const wholeTree = within === root;
  const walker = document.createTreeWalker(root, shownNodes);
  walker.currentNode = from;
  const draft = createBlockDraft(sink.block);
  let node: Node | null = from;

  /** Takes one node in and moves on to the next. */
  function take(at: Node): Node | null {
    if (isText(at)) {
      sink.text?.(at);
      draft.add(at);
    } else if (isElement(at)) {
      const role = roleOf(at);
      if (role === 'block') draft.end();
      else if (role === 'break') draft.separate('\n');
      else if (role === 'object') draft.separate(objectMark);
      sink.element?.(at);
      if (role === 'skip' || role === 'object') walker.currentNode = lastDescendant(at);
    }
    return walker.nextNode();
  }

  return {
    read(timeIsUp) {
      for (let count = 1; node; count += 1) {
        node = take(node);
        if (node && !wholeTree && !within.contains(node) && !draft.goesOnWith(node)) break;
        if (count % nodesPerLook === 0 && timeIsUp()) return false;
      }
      draft.end();
      node = null;
      return true;
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

/** The first node of the block that a node stands in: where a reader must begin to read it whole. */
export function blockStart(node: Node): Node {
  let first = node;
  let at = node;
  if (isElement(at) && roleOf(at) === 'block') return at;
  for (;;) {
    let before: Node | null = at.previousSibling;
    if (!before) {
      const parent: Node | null = at.parentNode;
      if (!parent || !isElement(parent) || roleOf(parent) === 'block') return first;
      at = parent;
      first = parent;
      continue;
    }
    while (isElement(before)) {
      const role = roleOf(before);
      if (role === 'block') return first;
      if (role !== 'inline' || !before.lastChild) break;
      before = before.lastChild;
    }
    at = before;
    first = before;
  }
}
