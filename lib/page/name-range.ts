/** From offsets in a block's text back to the page's text nodes, and to boxes on screen. */
import type { Block, PageName } from './page-names.ts';

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The last of the block's nodes that begins at or before `offset`. */
function nodeIndexAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placeAt(block: Block, offset: number): Place | null {
  const index = nodeIndexAt(block, offset);
  const node = block.nodes[index];
  if (!node) return null;
  return { node, offset: offset - (block.starts[index] ?? 0) + (index === 0 ? block.from : 0) };
}

/** Start and end of a name in the page's text nodes; null where the text is no longer that long. */
export function placesOf({ block, mention }: PageName): { start: Place; end: Place } | null {
  const start = placeAt(block, mention.start);
  // The end belongs to the node that holds the last letter, not to the one after it.
  const lastLetter = placeAt(block, mention.end - 1);
  if (!start || !lastLetter) return null;
  const end = { node: lastLetter.node, offset: lastLetter.offset + 1 };
  if (start.offset >= start.node.length || end.offset > end.node.length) return null;
  if (!start.node.isConnected || !end.node.isConnected) return null;
  return { start, end };
}

/** A static range over the name, or null where its text has gone. */
export function rangeOf(name: PageName): StaticRange | null {
  const places = placesOf(name);
  if (!places) return null;
  return new StaticRange({
    startContainer: places.start.node,
    startOffset: places.start.offset,
    endContainer: places.end.node,
    endOffset: places.end.offset,
  });
}

// One live range for all measuring: each live range would tax the page's changes while it lives.
const probe = document.createRange();

/** Boxes of the name in this frame's viewport, without the empty ones. */
export function rectsOf(name: PageName): readonly DOMRectReadOnly[] {
  const places = placesOf(name);
  return places ? rectsBetween(places.start, places.end) : [];
}

/** Boxes of the letters before and after a place in a text node. */
export function rectsBeside(node: Text, offset: number): readonly DOMRectReadOnly[] {
  const start = { node, offset: Math.max(offset - 1, 0) };
  return rectsBetween(start, { node, offset: Math.min(offset + 1, node.length) });
}

function rectsBetween(start: Place, end: Place): readonly DOMRectReadOnly[] {
  probe.setStart(start.node, start.offset);
  probe.setEnd(end.node, end.offset);
  const rects = [...probe.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  probe.setStart(document, 0);
  probe.collapse(true);
  return rects;
}

/** Where a place in a text node lies in the block's text, or null where the block has it not. */
export function offsetInBlock(block: Block, node: Text, offset: number): number | null {
  const index = block.nodes.indexOf(node);
  if (index < 0) return null;
  const within = offset - (index === 0 ? block.from : 0);
  return within < 0 ? null : (block.starts[index] ?? 0) + within;
}
