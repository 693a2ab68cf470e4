/** Scrolls the body of a card, and only that: `scrollIntoView` would move the page as well. */
import type { Id } from '../../lib/core/knowledge/model.ts';

/** px: the line above a part would double the one above the body. */
const hairline = 1;

/** Brings a part of a card to the top of its body. */
export function showInBody(part: HTMLElement): void {
  const body = part.closest('.card-body');
  if (!body) return;
  body.scrollTop += part.getBoundingClientRect().top - body.getBoundingClientRect().top + hairline;
}

/** Brings the article or event with this id into view, on the card that `from` is a part of. */
export function showEntry(from: Element | null, id: Id): void {
  const entry = from?.closest('.card-body')?.querySelector<HTMLElement>(`[data-entry="${id}"]`);
  if (!entry) return;
  showInBody(entry);
  entry.focus({ preventScroll: true });
}
