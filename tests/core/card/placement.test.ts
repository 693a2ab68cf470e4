import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Point, type Rect } from '../../../lib/core/card/geometry.ts';
import { type PlacementRequest, placeCard } from '../../../lib/core/card/placement.ts';

const box = (left: number, top: number, width = 100, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const view = box(0, 0, 1000, 700);

const place = (request: Partial<PlacementRequest> & { name: readonly Rect[] }) =>
  placeCard({
    pointer: null,
    viewport: view,
    card: { width: 380, height: 400 },
    rightToLeft: false,
    ...request,
  });

describe('the place of a card', () => {
  it.each([
    ['near the top', box(300, 10), 'below'],
    ['in the middle of a view that is high enough', box(300, 200), 'below'],
    ['near the bottom', box(300, 670), 'above'],
    ['near the left edge', box(2, 100), 'below'],
    ['near the right edge', box(895, 100), 'below'],
    ['in the top left corner', box(0, 0), 'below'],
    ['in the bottom right corner', box(900, 680), 'above'],
  ])('of a name %s', (_, name, side) => {
    const placement = place({ name: [name] });
    expect(placement?.side).toBe(side);
  });

  it('lines its text up with the start of the name', () => {
    expect(place({ name: [box(300, 100)] })?.left).toBe(282);
    expect(place({ name: [box(600, 100)], rightToLeft: true })?.right).toBe(718);
  });

  it('reaches under a pointer far along a long name', () => {
    const name = box(20, 100, 900);
    const { left, right } = place({ name: [name], pointer: { x: 880, y: 110 } }) ?? {};
    expect(left).toBeLessThan(880);
    expect(right).toBeGreaterThan(880);
  });

  it('is by the line of a wrapped name that the pointer is on', () => {
    const wrapped = [box(800, 100), box(20, 125)];
    expect(place({ name: wrapped, pointer: { x: 850, y: 110 } })?.top).toBe(126);
    expect(place({ name: wrapped, pointer: { x: 60, y: 130 } })?.top).toBe(151);
  });

  it('is beside a name in the middle of a low, wide view', () => {
    const low = box(0, 0, 1000, 320);
    expect(place({ name: [box(300, 150)], viewport: low })?.side).toBe('beside');
  });

  it.each([
    ['a phone', box(0, 0, 320, 568), box(120, 200)],
    ['a small frame', box(0, 0, 300, 200), box(100, 150)],
  ])('fits %s', (_, viewport, name) => {
    const placement = place({ name: [name], viewport });
    expect((placement?.bottom ?? 0) - (placement?.top ?? 0)).toBeGreaterThanOrEqual(120);
  });

  it.each([
    [299, 400],
    [400, 199],
  ])('is nowhere in a frame of %s x %s', (width, height) => {
    expect(place({ name: [box(10, 10)], viewport: box(0, 0, width, height) })).toBeNull();
  });

  it.each([
    ['three fifths of the view high', 1000, 600],
    ['in a low view as high as it needs to be of use', 700, 440],
  ])('is at most %s, and has room to grow to that', (_, height, most) => {
    const small = { width: 380, height: 90 };
    const viewport = box(0, 0, 1000, height);
    const { top = 0, bottom = 0 } = place({ name: [box(300, 100)], card: small, viewport }) ?? {};
    expect(bottom - top).toBeCloseTo(most);
  });

  it('is nowhere when the name has left the view', () => {
    expect(place({ name: [box(300, -50)] })).toBeNull();
    expect(place({ name: [] })).toBeNull();
  });
});

const number = (min: number, max: number) => fc.integer({ min, max });

const situations = fc
  .record({
    width: number(300, 2000),
    height: number(200, 1400),
    x: number(-50, 2000),
    y: number(-20, 1400),
    long: number(10, 300),
    wraps: fc.boolean(),
    along: fc.double({ min: 0, max: 1, noNaN: true }),
    byKey: fc.boolean(),
    cardHeight: number(60, 1500),
    rightToLeft: fc.boolean(),
  })
  .map(({ width, height, x, y, long, wraps, along, byKey, cardHeight, rightToLeft }) => {
    const first = box(x, y, long);
    const name = wraps ? [first, box(10, y + 24, long)] : [first];
    const pointer: Point | null = byKey ? null : { x: x + along * long, y: y + 10 };
    const viewport = box(0, 0, width, height);
    return { name, pointer, viewport, card: { width: 380, height: cardHeight }, rightToLeft };
  });

describe('wherever a name stands, its card', () => {
  it('never covers the name', () => {
    fc.assert(
      fc.property(situations, (request) => {
        const placement = placeCard(request);
        return !placement || !request.name.some((line) => overlap(placement, line));
      }),
    );
  });

  it('lies within the view', () => {
    fc.assert(
      fc.property(situations, (request) => {
        const placement = placeCard(request);
        if (!placement) return true;
        const { left, top, right, bottom } = placement;
        const { viewport } = request;
        return (
          left >= 8 && top >= 8 && right <= viewport.right - 8 && bottom <= viewport.bottom - 8
        );
      }),
    );
  });
});
