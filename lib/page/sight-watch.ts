/**
 * Notices when elements are hidden or shown: no mutation tells of it where the page's style does it.
 * Told of at the latest when they are, or would be, near the viewport.
 */
import { nearMargin } from './near-viewport.ts';

export interface SightWatch {
  /** Watches exactly these elements from now on; each with whether it is visible now. */
  watch(elements: ReadonlyMap<Element, boolean>): void;
}

/** `onChange` is called, at most once per frame, when an element is no longer what was said of it. */
export function createSightWatch(onChange: () => void, signal: AbortSignal): SightWatch {
  let watched: ReadonlyMap<Element, boolean> = new Map();
  // Hidden text is waited for where it will be: an element has no place until it has a box.
  const observer = new IntersectionObserver(
    (entries) => {
      // What has left the page is left to the next reading, which may find it written anew.
      const isOther = entries.some(
        ({ target }) => target.isConnected && watched.get(target) === !target.checkVisibility(),
      );
      if (isOther) onChange();
    },
    { rootMargin: nearMargin },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(elements) {
      // One of which something else is said than before is looked at anew: what the observer saw last
      // may be what is so again by now, and of that it would tell no more.
      for (const [element, isVisible] of watched)
        if (elements.get(element) !== isVisible) observer.unobserve(element);
      for (const [element, isVisible] of elements)
        if (watched.get(element) !== isVisible) observer.observe(element);
      watched = elements;
    },
  };
}
