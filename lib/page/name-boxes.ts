/**
 * Where the names in view lie on screen, measured once until something moves. For the points at which
 * the browser names a link laid over the text, and not the text that the reader sees through it.
 */
import { elementOf, rectsOf } from './name-range.ts';
import type { PageName, PointedName } from './page-names.ts';

/** Milliseconds that measured boxes are believed: pages also move without a scroll. */
const believed = 250;

/** CSS pixels around a name that still count as on it. */
const slack = 1;

export interface NameBoxes {
  /** The name whose box holds the point and which can be seen there, or null. */
  at(x: number, y: number): PointedName | null;
}

export function createNameBoxes(names: () => readonly PageName[], signal: AbortSignal): NameBoxes {
  let measured: readonly PointedName[] = [];
  let measuredAt = Number.NEGATIVE_INFINITY;
  let measuredFor: readonly PageName[] = [];
  const forget = () => {
    measuredAt = Number.NEGATIVE_INFINITY;
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', forget, options);
  window.addEventListener('resize', forget, options);

  function measure(): readonly PointedName[] {
    const now = performance.now();
    if (now - measuredAt < believed && measuredFor === names()) return measured;
    measuredAt = now;
    measuredFor = names();
    measured = measuredFor.flatMap((name) => {
      const element = elementOf(name);
      // Boxes of elements are known to the browser; those of ranges are made for each question.
      if (!element || !isInView(element.getBoundingClientRect())) return [];
      const rects = rectsOf(name);
      return rects.length > 0 ? [{ name, rects }] : [];
    });
    return measured;
  }

  return {
    at(x, y) {
      const hit = measure().find(({ rects }) => rects.some((rect) => holds(rect, x, y)));
      const element = hit && elementOf(hit.name);
      return hit && element && isSeenAt(element, x, y) ? hit : null;
    },
  };
}

/** Whether a point lies in a box, or so near that it makes no difference to a hand. */
export function holds(rect: DOMRectReadOnly, x: number, y: number): boolean {
  return (
    x >= rect.left - slack &&
    x <= rect.right + slack &&
    y >= rect.top - slack &&
    y <= rect.bottom + slack
  );
}

function isInView({ top, bottom, left, right }: DOMRectReadOnly): boolean {
  return bottom >= 0 && right >= 0 && top <= innerHeight && left <= innerWidth;
}

/** Whether everything over the element at this point lets it be seen. */
function isSeenAt(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const over of root.elementsFromPoint(x, y)) {
    if (over === element || over.contains(element)) return true;
    if (covers(over) || covers(over, '::before') || covers(over, '::after')) return false;
  }
  // Text that takes no pointer is not in the list, but nothing in the list covered it.
  return true;
}

const replaced = 'img, video, canvas, iframe, embed, object, input, select, textarea, dialog';

function covers(element: Element, pseudo?: string): boolean {
  if (!pseudo && element.matches(replaced)) return true;
  const { backgroundColor, backgroundImage, opacity, content } = getComputedStyle(element, pseudo);
  if (pseudo && (content === 'none' || content === 'normal')) return false;
  if (Number(opacity) === 0) return false;
  return backgroundImage !== 'none' || !/^(transparent|.*[,/] ?0\))$/.test(backgroundColor);
}
