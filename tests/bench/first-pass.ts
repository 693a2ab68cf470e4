/** What is measured on pages without a name: the bare cost of reading one, and part one beside it. */
import { hasCandidate } from '../../lib/core/match/candidate.ts';
import type { CandidateIndex } from '../../lib/core/match/name-index.ts';
import { createShadowRoots } from '../../lib/page/shadow-roots.ts';
import { createTextReader } from '../../lib/page/text-reader.ts';

/** Every element is asked for its shadow root, as on any page. */
export const shadows = createShadowRoots(() => {}, new AbortController().signal);

/** Milliseconds that a piece of work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The bare cost of reading a page: what every method that looks at text must pay. */
export function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const skipped = /^(?:script|style|noscript|textarea|template)$/i;
  let sum = 0;
  let lastParent: Element | null = null;
  let isRead = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent !== lastParent) {
      lastParent = parent;
      isRead =
        parent !== null &&
        !skipped.test(parent.tagName) &&
        !(parent instanceof HTMLElement && parent.isContentEditable);
    }
    if (isRead) sum += node.nodeValue?.length ?? 0;
  }
  return sum;
}

/** Part one of the content script to its end, as on a page without a candidate. */
export function countCandidates(index: CandidateIndex): number {
  let asked = 0;
  const reader = createTextReader(document, {
    take(run) {
      if (hasCandidate(index, run)) asked += 1;
    },
    host: shadows.look,
  });
  reader.read(() => false);
  return asked;
}
