/** What the reader has before them when work begins: read first, whatever the length of the page. */
import { isElement } from './element-roles.ts';

/** Places down the middle of the viewport, as parts of its height. */
const places = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85];

/** Elements with the text in view; none where the view begins at the top, which is read first anyway. */
export function blocksInView(): readonly Node[] {
  if (window.scrollY < innerHeight) return [];
  const elements = places.flatMap((part) => {
    const node = document.elementFromPoint(innerWidth / 2, innerHeight * part);
    return node && isElement(node) ? [node] : [];
  });
  // A hit on a gap gives the whole column or page, which would be all of it and not the view.
  return [...new Set(elements)].filter((element) => element.childElementCount < 50);
}
