/** Brings a name before the reader's eyes, with its frame and every box that scrolls. */
import type { PageName, PageNames } from './page-names.ts';
import { visibleRects } from './visible-rects.ts';

/**
 * Into the middle of the view, unless all of it can be seen already. `glide` lets the reader see the
 * page move, where they have not asked for less motion.
 */
export function scrollToName(names: PageNames, name: PageName, glide = false): void {
  const element = names.elementOf(name);
  if (!element) return;
  const rects = names.rectsOf(name);
  const isSeen = rects.length > 0 && visibleRects(rects, element).length === rects.length;
  // In another frame that frame itself may be out of sight.
  if (isSeen && window === window.top) return;
  const isHigh = element.getBoundingClientRect().height > innerHeight;
  const isCalm = !glide || isHigh || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isCalm ? 'instant' : 'smooth';
  element.scrollIntoView({ block: isSeen ? 'nearest' : 'center', inline: 'nearest', behavior });
  // The name may be far down in an element that is higher than the view.
  const [box] = isCalm ? names.rectsOf(name) : [];
  if (box && (box.top < 0 || box.bottom > innerHeight)) {
    window.scrollBy({ top: box.top - innerHeight / 2, behavior });
  }
}
