/**
 * Which name lies under a point. Asks for the caret position there, which costs the same however
 * many names are marked, and believes it only where the point lies on one of the name's boxes.
 */
import { isText } from './element-roles.ts';
import { offsetInBlock, rectsOf } from './name-range.ts';
import type { Block, PageName, PointedName } from './page-names.ts';

/** What the hit test needs to know of the engine. */
export interface NamesByNode {
  /** The names in each block that the text node is part of. */
  namesOf(node: Text): readonly PageName[];
  /** Open shadow roots of the page, without which the caret stops at their hosts. */
  roots(): readonly ShadowRoot[];
}

/** CSS pixels around a name that still count as on it: half the gap between two lines of text. */
const slack = 1;

export function createHitTest(names: NamesByNode) {
  return {
    at(x: number, y: number): PointedName | null {
      const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...names.roots()] });
      const node = caret?.offsetNode;
      if (!caret || !node || !isText(node)) return null;
      for (const name of names.namesOf(node)) {
        if (!touches(name, name.block, node, caret.offset)) continue;
        const rects = rectsOf(name);
        if (rects.some((rect) => contains(rect, x, y))) return { name, rects };
      }
      return null;
    },
  };
}

/** Whether a caret before, in or right behind the name's letters is meant. */
function touches({ mention }: PageName, block: Block, node: Text, caret: number): boolean {
  const at = offsetInBlock(block, node, caret);
  return at !== null && at >= mention.start && at <= mention.end;
}

function contains(rect: DOMRectReadOnly, x: number, y: number): boolean {
  return (
    x >= rect.left - slack &&
    x <= rect.right + slack &&
    y >= rect.top - slack &&
    y <= rect.bottom + slack
  );
}
