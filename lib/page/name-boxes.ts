/**
 * Where the names in view lie on screen, measured once until something moves. For the points at which
 * the browser names a link laid over the text, and not the text that the reader sees through it.
 */
import { boxElementOf, elementAround } from './name-elements.ts';
import { rectsOf } from './name-range.ts';
import type { PageName, PointedName } from './page-names.ts';
import { isSeenAt } from './seen-at.ts';

/** Milliseconds that measured boxes are believed: pages also move without a scroll. */
const believed = 250;

/** CSS pixels around a name that still count as on it. */
const slack = 1;

export interface NameBoxes {
  /** The name whose box holds the point and which can be seen there, or null. */
  at(x: number, y: number): PointedName | null;
  /** The names are others now. */
  forget(): void;
}

export function createNameBoxes(names: () => readonly PageName[], signal: AbortSignal): NameBoxes {
  let measured: readonly PointedName[] = [];
  let measuredAt = Number.NEGATIVE_INFINITY;
  const forget = () => {
    measured = [];
    measuredAt = Number.NEGATIVE_INFINITY;
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', forget, options);
  window.addEventListener('resize', forget, options);

  function measure(): readonly PointedName[] {
    const now = performance.now();
    if (now - measuredAt < believed) return measured;
    measuredAt = now;
    measured = names().flatMap((name) => {
      const element = boxElementOf(name);
      // Boxes of elements are known to the browser; those of ranges are made for each question.
      if (!element || !isInView(element.getBoundingClientRect())) return [];
      const rects = rectsOf(name);
      return rects.length > 0 ? [{ name, rects }] : [];
    });
    return measured;
  }

  return {
    forget,
    at(x, y) {
      const hit = measure().find(({ rects }) => rects.some((rect) => holds(rect, x, y)));
      const element = hit && elementAround(hit.name);
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
