/** What of a name's boxes can be seen: the page scrolls, and so do parts of it. */
import { overlap, type Rect } from '../core/card/geometry.ts';

/** What can be seen of this frame; less than its viewport while pinched to zoom. */
export function visibleViewport(): Rect {
  const { innerWidth, innerHeight, visualViewport } = window;
  const left = visualViewport?.offsetLeft ?? 0;
  const top = visualViewport?.offsetTop ?? 0;
  // Scroll bars take their share of the inner size, not of the root element's.
  const width = visualViewport?.width ?? innerWidth;
  const height = visualViewport?.height ?? innerHeight;
  return { left, top, right: left + width, bottom: top + height };
}

/** Those of the boxes that lie in the view and are not scrolled out of a part of the page. */
export function visibleRects(rects: readonly Rect[], element: Element | null): readonly Rect[] {
  const clips = [visibleViewport(), ...clipsAround(element)];
  return rects.filter((rect) => clips.every((clip) => overlap(rect, clip)));
}

function clipsAround(element: Element | null): Rect[] {
  const clips: Rect[] = [];
  for (let at = element; at && at !== document.body && at !== document.documentElement; ) {
    const { overflowX, overflowY, display } = getComputedStyle(at);
    const clipsText = overflowX !== 'visible' || overflowY !== 'visible';
    if (clipsText && display !== 'inline' && display !== 'contents')
      clips.push(at.getBoundingClientRect());
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return clips;
}
