/**
 * Which name lies under a point. Asks for the caret position there, which costs the same however
 * many names are marked, and believes it only where the point lies on one of the name's boxes.
 */
import { isText } from './element-roles.ts';
import { holds, type NameBoxes } from './name-boxes.ts';
import { holderOf } from './name-elements.ts';
import { offsetInBlock, rectsBeside, rectsOf } from './name-range.ts';
import type { PageName, PointedName } from './page-names.ts';
import { isSeenAt } from './seen-at.ts';

/** What the hit test needs to know of the engine. */
export interface NamesByNode {
  /** The names in the blocks that the text node is part of. */
  namesOf(node: Text): readonly PageName[];
  /** Open shadow roots of the page, without which the caret stops at their hosts. */
  roots(): readonly ShadowRoot[];
}

/**
 * `x`, `y`: CSS pixels of this frame's viewport. Null where no name lies, or none that is seen there.
 * `boxes` is asked where the caret is put elsewhere than into the text that the reader sees.
 */
export function createHitTest(
  names: NamesByNode,
  boxes: NameBoxes,
): (x: number, y: number) => PointedName | null {
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...names.roots()] });
    const node = caret?.offsetNode;
    if (!caret || !node || !isText(node)) return boxes.at(x, y);
    const holder = holderOf(node);
    // The caret is also put into text that is transparent, over what the reader sees.
    if (!holder?.checkVisibility({ opacityProperty: true })) return boxes.at(x, y);
    const { offset } = caret;
    for (const name of names.namesOf(node)) {
      const at = offsetInBlock(name.block, node, offset);
      if (at === null || at < name.mention.start || at > name.mention.end) continue;
      const rects = rectsOf(name);
      // The caret snaps to text that is near, also to some that is clipped or turned away.
      if (rects.some((rect) => holds(rect, x, y)) && isSeenAt(holder, x, y)) return { name, rects };
    }
    // Under a link laid over it the caret is somewhere in the link's text, wherever the point is.
    const isThere = rectsBeside(node, offset).some((rect) => holds(rect, x, y));
    return isThere ? null : boxes.at(x, y);
  };
}
