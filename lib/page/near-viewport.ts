/** Which elements lie in the viewport or within a screen of it. Elements without a box never do. */
import type { Steps } from '../core/match/steps.ts';

export interface NearViewport {
  /** Watches exactly these elements from now on; in small steps, given up where others overtake it. */
  watch(elements: ReadonlySet<Element>): Steps<void>;
  has(element: Element): boolean;
}

/** A screen above and below what the reader sees. */
export const nearMargin = '100% 0px';

/** `onChange` is called, at most once per frame, when an element comes near or goes away. */
export function createNearViewport(onChange: () => void, signal: AbortSignal): NearViewport {
  let watched: ReadonlySet<Element> = new Set();
  const observed = new Set<Element>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const before = near.size;
      let left = false;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && watched.has(target)) near.add(target);
        else left = near.delete(target) || left;
      }
      if (left || near.size !== before) onChange();
    },
    { rootMargin: nearMargin },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    *watch(elements) {
      watched = elements;
      for (const element of observed) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        observed.delete(element);
        near.delete(element);
      }
      for (const element of elements) {
        if (watched !== elements) return;
        if (!observed.has(element)) observer.observe(element);
        observed.add(element);
        yield;
      }
    },
    has: (element) => near.has(element),
  };
}
