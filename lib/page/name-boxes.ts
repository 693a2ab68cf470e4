/**
 * Where the names in view lie on screen, measured once until something moves. For the points at which
 * the browser names a link laid over the text, and not the text that the reader sees through it.
 */
import { distance, overlap, type Rect } from '../core/card/geometry.ts';
import { boxElementOf, elementAround, isVisible } from './name-elements.ts';
import { rectsOf } from './name-range.ts';
import type { PageName, PointedName } from './page-names.ts';
import { isSeenAt } from './seen-at.ts';
import { visibleViewport } from './visible-rects.ts';

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

/**
 * `names` is asked whenever boxes are measured, when a point is asked for. Scrolling and resizing are
 * listened to until `signal` ends.
 */
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
      if (!element || !overlap(element.getBoundingClientRect(), visibleViewport())) return [];
      const rects = isVisible(name) ? rectsOf(name) : [];
      return rects.length > 0 ? [{ name, rects }] : [];
    });
    return measured;
  }

  return {
    forget,
    at(x, y) {
      // Of several, such as pictures that take turns in one place, at most one is seen.
      const isHit = ({ name, rects }: PointedName) => {
        const element = rects.some((rect) => holds(rect, x, y)) && elementAround(name);
        return element && isSeenAt(element, x, y);
      };
      return measure().find(isHit) ?? null;
    },
  };
}

/** Whether a point lies in a box, or so near that it makes no difference to a hand. */
export const holds = (rect: Rect, x: number, y: number): boolean =>
  distance({ x, y }, rect) <= slack;
