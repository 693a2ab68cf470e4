/** Whether a reader sees an element's text at a point of the viewport, whatever lies over or around it. */
import { visibleRects } from './visible-rects.ts';

/** What hides all that lies under it, whatever its style says. */
const replaced = 'img, video, canvas, iframe, embed, object, input, select, textarea, dialog';

/** `x` and `y` in CSS pixels of this frame's viewport. */
export function isSeenAt(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const over of root.elementsFromPoint(x, y)) {
    if (over === element || element.contains(over)) return isSeenInHost(root, x, y);
    // Of an element around it, only what is drawn over its contents can hide them.
    const isAround = over.contains(element);
    if (!isAround && covers(over)) return false;
    if (covers(over, '::before') || covers(over, '::after')) return false;
  }
  // The browser does not name what takes no pointer or has no box of its own; nothing covered it.
  return !takesPointer(element) && isUnclipped(element, x, y) && isSeenInHost(root, x, y);
}

/** What lies over a shadow root is not told of inside it. */
function isSeenInHost(root: Document | ShadowRoot, x: number, y: number): boolean {
  return !(root instanceof ShadowRoot) || isSeenAt(root.host, x, y);
}

function takesPointer(element: Element): boolean {
  const { pointerEvents, display } = getComputedStyle(element);
  return pointerEvents !== 'none' && display !== 'contents';
}

function isUnclipped(element: Element, x: number, y: number): boolean {
  return visibleRects([{ left: x, right: x, top: y, bottom: y }], element).length > 0;
}

function covers(element: Element, pseudo?: string): boolean {
  if (!pseudo && element.matches(replaced)) return true;
  const { backgroundColor, backgroundImage, opacity, content } = getComputedStyle(element, pseudo);
  if (pseudo && (content === 'none' || content === 'normal')) return false;
  if (Number(opacity) === 0) return false;
  return backgroundImage !== 'none' || !/^(transparent|.*[,/] ?0\))$/.test(backgroundColor);
}
