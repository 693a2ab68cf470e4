/** What a reader sees marked on a page, read from the browser's own registry of highlights. */
import type { Frame, Page } from 'puppeteer-core';

export interface Mark {
  /** The name of the highlight, one of those in `mark-registry.ts`. */
  readonly highlight: string;
  readonly text: string;
  /** Boxes in the viewport of the frame, in CSS pixels. */
  readonly boxes: readonly { x: number; y: number; width: number; height: number }[];
}

/** The marks of one frame (of the main frame, where a page is given), in document order. */
export function readMarks(frame: Frame | Page): Promise<readonly Mark[]> {
  return frame.evaluate(() => {
    const found: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        // A static range whose text has left the page draws nothing.
        if (!startContainer.isConnected || !endContainer.isConnected) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ highlight, range });
      }
    }
    const rootOf = (range: Range): Node => range.startContainer.getRootNode();
    found.sort((a, b) =>
      rootOf(a.range) === rootOf(b.range)
        ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
        : 0,
    );
    return found.map(({ highlight, range }) => ({
      highlight,
      text: range.toString(),
      boxes: [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      })),
    }));
  });
}
