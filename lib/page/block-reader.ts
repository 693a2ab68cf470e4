/** Reads blocks off a tree: what a reader sees as one run of text, joined over inline elements. */
import { createBlockDraft, objectMark } from './block-draft.ts';
import { isElement, roleOf } from './element-roles.ts';
import type { Block } from './page-names.ts';
import { createTreeWalk, type Seen, type TreeReader } from './tree-walk.ts';

/** What the reader meets on its way. */
export interface BlockSink {
  block(block: Block): void;
  /** Whether touching words are apart on screen, although the tags do not say so. */
  areApart(before: Text, after: Text): boolean;
  readonly seen: Seen;
}

/** Reads every block of which some part lies in `within`. */
export function createBlockReader(within: Node, sink: BlockSink): TreeReader {
  const wholeTree = within === within.getRootNode();
  const from = blockStart(within);
  const draft = createBlockDraft(sink);
  let isWithin = wholeTree || within.contains(from);
  let wasWithin = isWithin;

  function goesOn(next: Node): boolean {
    isWithin = within.contains(next);
    wasWithin ||= isWithin;
    return isWithin || !wasWithin || draft.goesOnWith(next);
  }

  return createTreeWalk(from, {
    text(node) {
      sink.seen.text(node);
      draft.add(node);
    },
    element(element) {
      const role = roleOf(element);
      if (role === 'block') draft.end();
      else if (role === 'break') draft.separate('\n');
      else if (role === 'object') draft.separate(objectMark);
      sink.seen.element(element, isWithin);
      return role === 'skip' || role === 'object';
    },
    goesOn: wholeTree ? undefined : goesOn,
    end: draft.end,
  });
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
