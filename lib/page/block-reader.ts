/** Reads blocks off a tree: what a reader sees as one run of text, joined over inline elements. */
import { createBlockDraft, objectMark } from './block-draft.ts';
import { isElement, learnRole, roleOf, roles } from './element-roles.ts';
import type { Block } from './page-names.ts';
import {
  createCursor,
  firstShown,
  lastDescendant,
  type Seen,
  type TreeReader,
  texts,
} from './tree-walk.ts';

/** What the reader meets on its way. */
export interface BlockSink {
  /** Comes before the block that the node is part of, and also where it is part of none. */
  text(node: Text): void;
  block(block: Block): void;
  /** Whether two letters that meet are apart on screen, although the tags do not say so. */
  areApart(before: Text, after: Text): boolean;
  /** Whether the reader writes it: then it is seen, and not read. */
  isWritten(node: Text): boolean;
  readonly seen: Seen;
}

/** Nodes between two looks at the clock, which costs as much as several nodes. */
const nodesPerLook = 32;

/** Reads every block of which some part lies in `within`. */
export function createBlockReader(within: Node, sink: BlockSink): TreeReader {
  const wholeTree = within === within.getRootNode();
  const from = wholeTree ? firstShown(within) : blockStart(within);
  const draft = createBlockDraft(sink);
  const { host, waiting } = sink.seen;
  const cursor = createCursor(from, NodeFilter.SHOW_ELEMENT | texts);
  const { walker } = cursor;
  let isWithin = wholeTree || within.contains(from);
  let wasWithin = isWithin;

  function goesOn(next: Node): boolean {
    isWithin = within.contains(next);
    wasWithin ||= isWithin;
    return isWithin || !wasWithin || draft.goesOnWith(next);
  }

  // A loop with few calls: on most pages it runs but once, before anything is compiled, and each
  // function then costs as much as a hundred nodes.
  function readSome(): void {
    let { node } = cursor;
    for (let left = nodesPerLook; node && left > 0; left -= 1) {
      const { nodeType } = node;
      // Text and CDATA sections (which XHTML documents may hold).
      if (nodeType === 3 || nodeType === 4) {
        const text = node as Text;
        if (waiting.size > 0) waiting.delete(text);
        sink.text(text);
        // Half of a page's text nodes are the gaps between its tags.
        if (draft.isOpen || text.data.trim() !== '') {
          if (sink.isWritten(text)) draft.separate(objectMark);
          else draft.add(text);
        }
      } else if (nodeType === 1) {
        const element = node as Element;
        const tag = element.localName;
        const role = roles.get(tag) ?? learnRole(element);
        if (element.shadowRoot !== null || `${tag}`.includes('-')) host(element, isWithin);
        if (isWithin && waiting.size > 0) waiting.delete(element);
        if (role === 'block') {
          if (draft.isOpen) draft.end();
        } else if (role !== 'inline') {
          if (role === 'break') draft.separate('\n');
          else if (role === 'object') draft.separate(objectMark);
          if (role !== 'break') walker.currentNode = lastDescendant(element);
        }
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
