/** Reads blocks off a tree: what a reader sees as one run of text, joined over inline elements. */
import type { Steps } from '../core/match/steps.ts';
import { createBlockDraft, objectMark } from './block-draft.ts';
import { isElement, roleOf } from './element-roles.ts';
import type { Block } from './page-names.ts';
import { createTreeWalk, type Seen, type TreeWalk } from './tree-walk.ts';

/** What the reader meets on its way. */
export interface BlockSink {
  /** Takes a block in, in small steps. */
  block(block: Block): Steps<void>;
  /** Whether touching words are apart on screen, although the tags do not say so. */
  areApart(before: Text, after: Text): boolean;
  readonly seen: Seen;
}

/** Reads every block of which some part lies in `within`. */
export function createBlockReader(within: Node, sink: BlockSink): TreeWalk {
  const wholeTree = within === within.getRootNode();
  const from = blockStart(within);
  /** Blocks that are cut but not handed over yet: a text of 10 MB becomes a thousand at once. */
  const waiting: Block[] = [];
  let taking: Steps<void> | null = null;
  const draft = createBlockDraft({
    areApart: sink.areApart,
    block(block) {
      waiting.push(block);
      walk.lookSoon();
    },
  });
  let isWithin = wholeTree || within.contains(from);
  let wasWithin = isWithin;

  function goesOn(next: Node): boolean {
    isWithin = within.contains(next);
    wasWithin ||= isWithin;
    return isWithin || !wasWithin || draft.goesOnWith(next);
  }

  const walk: TreeWalk = createTreeWalk(from, {
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
    // One block with many names takes as long as a thousand nodes.
    work() {
      if (taking?.next().done) taking = null;
      else if (!taking) {
        const block = waiting.shift();
        if (!block) return false;
        taking = sink.block(block);
      }
      return true;
    },
    end: draft.end,
  });

  return walk;
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
