import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../lib/core/card/corridor.ts';
import type { Point, Rect } from '../../../lib/core/card/geometry.ts';

const rect = fc
  .record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 8, max: 400 }),
    height: fc.integer({ min: 8, max: 400 }),
  })
  .map(({ left, top, width, height }) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pointIn = ({ left, top, right, bottom }: Rect, across: number, down: number): Point => ({
  x: left + across * (right - left),
  y: top + down * (bottom - top),
});

describe('the way from a name to its card', () => {
  it('holds every straight line between them', () => {
    const lines = fc.tuple(rect, rect, share, share, share, share, share);
    fc.assert(
      fc.property(lines, ([name, card, a, b, c, d, along]) => {
        const from = pointIn(name, a, b);
        const to = pointIn(card, c, d);
        const on = { x: from.x + along * (to.x - from.x), y: from.y + along * (to.y - from.y) };
        return isOnTheWay(on, name, card);
      }),
    );
  });

  it.each([
    ['to the left of both', { x: 60, y: 150 }],
    ['above the name', { x: 150, y: 60 }],
    ['beyond the slope to a wider card', { x: 330, y: 125 }],
    ['below the card', { x: 200, y: 540 }],
  ])('ends %s', (_, point) => {
    const name = { left: 100, top: 100, right: 200, bottom: 120 };
    const card = { left: 82, top: 126, right: 462, bottom: 500 };
    expect(isOnTheWay(point, name, { ...card, top: 200 })).toBe(false);
  });
});
