/**
 * What a script of ours from before an update has left on the page. In Chromium it is still at work
 * and has to be told; in Firefox it was ended at once, and an open card with it.
 */
import { forgetMarks } from './mark-registry.ts';

/** The event that tells it. A page can send it as well: it only makes a script look if it still may run. */
export const updated = 'name-certain';

/** Clears up; nothing is done, and nothing told, on a page that has never had a mark. */
export function clearLeftBehind(): void {
  if (!forgetMarks()) return;
  window.dispatchEvent(new Event(updated));
  for (const element of [...document.documentElement.children]) {
    // Firefox lets extensions, and nobody else, into closed roots.
    const { openOrClosedShadowRoot: root } = element as {
      openOrClosedShadowRoot?: ShadowRoot | null;
    };
    if (root?.querySelector('.card-stage')) element.remove();
  }
}
