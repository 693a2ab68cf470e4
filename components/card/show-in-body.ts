/** Scrolls the body of a card, and only that: `scrollIntoView` would move the page as well. */
import type { Id } from '../../lib/core/knowledge/model.ts';

/** px: the line above a part would double the one above the body. */
const hairline = 1;

/** Brings a part of a card to the top of its body, or of the whole card where that is what scrolls. */
export function showInBody(part: HTMLElement): void {
  for (const scroller of [part.closest('.card-body'), part.closest('.card')]) {
    if (!scroller) return;
    const { top } = scroller.getBoundingClientRect();
    scroller.scrollTop += part.getBoundingClientRect().top - top + hairline;
  }
}

/** Brings the article or event with this id into view, on the card that `from` is a part of. */
export function showEntry(from: Element | null, id: Id): void {
  const entry = from?.closest('.card-body')?.querySelector<HTMLElement>(`[data-entry="${id}"]`);
  if (!entry) return;
  showInBody(entry);
  entry.focus({ preventScroll: true });
}
