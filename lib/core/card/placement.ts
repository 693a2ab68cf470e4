/**
 * Where a card lies: by the line of the name that was pointed at, inside the viewport, never over
 * the name. Below it where there is room, else above, else beside, else where most room is.
 */
import { distance, isInside, overlap, type Point, type Rect } from './geometry.ts';

export interface PlacementRequest {
  /** The name's boxes, one per line that it stands on. */
  readonly name: readonly Rect[];
  /** Where the pointer is; null where a key opened the card. */
  readonly pointer: Point | null;
  /** What can be seen of the frame. */
  readonly viewport: Rect;
  /** The width the card would like, and the height of all it holds at that width. */
  readonly card: { readonly width: number; readonly height: number };
  /** The direction of the text that the name stands in. */
  readonly rightToLeft: boolean;
}

/** The space that a card may fill. It hugs the name: the top of it below, the bottom of it above. */
export interface Placement extends Rect {
  readonly side: 'below' | 'above' | 'beside';
  /** The box that was pointed at: the near end of the way to the card. */
  readonly line: Rect;
}

/** px between name and card, and between card and the edge of the view. */
const gap = 6;
const margin = 8;
/** Text in the card lines up with the name: the card's own padding (`--space-4`). */
const inset = 18;
/** A card is at most this share of the view's height; in a low view, up to what it needs to be of use (px). */
const share = 0.6;
const lowest = 440;
const highest = 640;
/** With this height (px) below or above the name a card is good to read, if there is more of it. */
const goodHeight = 240;
const narrowest = 220;

/** The smallest frame that shows cards (px); the names in smaller ones are listed elsewhere. */
export const smallestFrame = { width: 300, height: 200 };

/** Null where the frame is too small for any card, or the name has no box in the view. */
export function placeCard(request: PlacementRequest): Placement | null {
  const { viewport, pointer } = request;
  const width = viewport.right - viewport.left;
  const height = viewport.bottom - viewport.top;
  if (width < smallestFrame.width || height < smallestFrame.height) return null;
  const name = request.name.filter((box) => overlap(box, viewport));
  const line = lineAt(name, pointer);
  if (!line) return null;
  const limit = Math.min(Math.max(height * share, lowest), highest);
  const wanted = Math.min(request.card.height, limit);
  const rooms = [...stackedRooms(request, name, line), ...besideRooms(request, name)].filter(
    (room) => room.right - room.left >= narrowest,
  );
  const room =
    rooms.find((one) => heightOf(one) >= wanted) ??
    rooms.find((one) => one.side !== 'beside' && heightOf(one) >= goodHeight) ??
    rooms.toSorted((a, b) => heightOf(b) - heightOf(a))[0];
  return room ? settle(room, line, limit, wanted) : null;
}

/** Free space for a card, the card's left and right already settled. */
interface Room extends Rect {
  readonly side: Placement['side'];
}

function heightOf({ top, bottom }: Rect): number {
  return bottom - top;
}

/** Below and above the line; the name's other lines are kept clear too where they are in the way. */
function stackedRooms(
  request: PlacementRequest,
  name: readonly Rect[],
  line: Rect,
): readonly Room[] {
  const { viewport } = request;
  const { left, right } = columnOf(request, line);
  const under = { left, right, top: line.bottom, bottom: viewport.bottom };
  const over = { left, right, top: viewport.top, bottom: line.top };
  const below = [line, ...name.filter((box) => overlap(box, under))].map((box) => box.bottom);
  const above = [line, ...name.filter((box) => overlap(box, over))].map((box) => box.top);
  return [
    {
      ...under,
      side: 'below',
      top: Math.max(Math.max(...below) + gap, viewport.top + margin),
      bottom: viewport.bottom - margin,
    },
    {
      ...over,
      side: 'above',
      top: viewport.top + margin,
      bottom: Math.min(Math.min(...above) - gap, viewport.bottom - margin),
    },
  ];
}

function besideRooms(
  { viewport, card, rightToLeft }: PlacementRequest,
  name: readonly Rect[],
): readonly Room[] {
  const start = Math.min(...name.map((box) => box.left - gap), viewport.right - margin);
  const end = Math.max(...name.map((box) => box.right + gap), viewport.left + margin);
  // A card beside its name begins on the name's line, as far as the view lets it.
  const tall = {
    top: viewport.top + margin,
    bottom: viewport.bottom - margin,
    side: 'beside' as const,
  };
  const right = { ...tall, left: end, right: Math.min(end + card.width, viewport.right - margin) };
  const left = {
    ...tall,
    left: Math.max(start - card.width, viewport.left + margin),
    right: start,
  };
  return rightToLeft ? [left, right] : [right, left];
}

/** The part of a room that the card may fill, as near to the name as it goes. */
function settle(room: Room, line: Rect, limit: number, wanted: number): Placement {
  const { top, bottom } = room;
  if (room.side === 'below') return { ...room, line, bottom: Math.min(bottom, top + limit) };
  if (room.side === 'above') return { ...room, line, top: Math.max(top, bottom - limit) };
  const start = Math.max(Math.min(line.top, bottom - wanted), top);
  return { ...room, line, top: start, bottom: Math.min(bottom, start + limit) };
}

/** The box under the pointer, the nearest one where it is between two, the first for a key. */
function lineAt(name: readonly Rect[], pointer: Point | null): Rect | undefined {
  if (!pointer) return name[0];
  const nearest = name.toSorted((a, b) => distance(pointer, a) - distance(pointer, b))[0];
  return name.find((box) => isInside(pointer, box)) ?? nearest;
}

/** Lined up with the start of the name, moved to reach under the pointer and into the view. */
function columnOf(
  { viewport, card, pointer, rightToLeft }: PlacementRequest,
  line: Rect,
): { readonly left: number; readonly right: number } {
  const width = Math.min(card.width, viewport.right - viewport.left - 2 * margin);
  const start = rightToLeft ? line.right + inset - width : line.left - inset;
  const reach = pointer
    ? Math.min(Math.max(start, pointer.x - width + inset), pointer.x - inset)
    : start;
  const left = Math.min(Math.max(reach, viewport.left + margin), viewport.right - margin - width);
  return { left, right: left + width };
}
