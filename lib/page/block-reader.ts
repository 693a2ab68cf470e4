/** Reads blocks off a tree: what a reader sees as one run of text, joined over inline elements. */
import { createBlockDraft, objectMark } from './block-draft.ts';
import { isElement, isText, roleOf } from './element-roles.ts';
import type { Block } from './page-names.ts';
import { createCursor, lastDescendant, type Seen, type TreeReader, texts } from './tree-walk.ts';

/** What the reader meets on its way. */
export interface BlockSink {
  block(block: Block): void;
  /** Whether touching words are apart on screen, although the tags do not say so. */
  areApart(before: Text, after: Text): boolean;
  readonly seen: Seen;
}

/** Nodes between two looks at the clock, which costs as much as several nodes. */
const nodesPerLook = 32;

/** Reads every block of which some part lies in `within`. */
export function createBlockReader(within: Node, sink: BlockSink): TreeReader {
  const wholeTree = within === within.getRootNode();
  const from = blockStart(within);
  const draft = createBlockDraft(sink);
  const { seen } = sink;
  const cursor = createCursor(from, NodeFilter.SHOW_ELEMENT | texts);
  const { walker } = cursor;
  let isWithin = wholeTree || within.contains(from);
  let wasWithin = isWithin;

  function goesOn(next: Node): boolean {
    isWithin = within.contains(next);
    wasWithin ||= isWithin;
    return isWithin || !wasWithin || draft.goesOnWith(next);
  }

  // A loop with few calls: on most pages it runs but once, before anything is compiled.
  function readSome(): void {
    let { node } = cursor;
    for (let left = nodesPerLook; node && left > 0; left -= 1) {
      if (isText(node)) {
        seen.text(node);
        draft.add(node);
      } else if (isElement(node)) {
        const role = roleOf(node);
        if (role === 'block') draft.end();
        else if (role === 'break') draft.separate('\n');
        else if (role === 'object') draft.separate(objectMark);
        seen.element(node, isWithin);
        if (role === 'skip' || role === 'object') walker.currentNode = lastDescendant(node);
      }
      node = walker.nextNode();
      if (node && !wholeTree && !goesOn(node)) node = null;
    }
    cursor.node = node;
  }

  return {
    read(timeIsUp) {
      while (cursor.node) {
        readSome();
        if (timeIsUp()) return false;
      }
      draft.end();
      return true;
    },
    removed: cursor.removed,
  };
}

/** The first node of the block that a node stands in: where a reader must begin to read it whole. */
function blockStart(node: Node): Node {
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
