/**
 * The way from a name to its card: every straight line from one to the other, and a little more on
 * each side, since hands do not move in straight lines. A pointer there keeps the card open.
 */
import { cornersOf, distance, isInside, type Point, type Rect } from './geometry.ts';

/** px beside the straight lines: about half the height of a line of text. */
const leeway = 12;

/** Whether a point lies on the way between the line box that was pointed at and the card. */
export function isOnTheWay(point: Point, name: Rect, card: Rect): boolean {
  if (distance(point, name) <= leeway || distance(point, card) <= leeway) return true;
  return isInside(point, boundsOf(name, card)) && isInHull(point, [name, card]);
}

function boundsOf(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left) - leeway,
    top: Math.min(a.top, b.top) - leeway,
    right: Math.max(a.right, b.right) + leeway,
    bottom: Math.max(a.bottom, b.bottom) + leeway,
  };
}

/** The point lies left of no edge of the hull by more than the leeway. */
function isInHull(point: Point, rects: readonly Rect[]): boolean {
  const hull = convexHull(rects.flatMap(cornersOf));
  return hull.every((from, index) => {
    const to = hull[(index + 1) % hull.length] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return turn(from, to, point) >= -leeway * length;
  });
}

/** Andrew's monotone chain: the corners of the smallest convex shape, in the order of turning. */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function halfHull(points: readonly Point[]): readonly Point[] {
  const half: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = half.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      half.pop();
    }
    half.push(point);
  }
  return half;
}

/** Positive where a-b-c turns one way, negative the other: twice the area between them. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
