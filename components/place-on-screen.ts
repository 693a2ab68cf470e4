/**
 * Where a reader is on a screen that is about to show something else: how far its lists are scrolled
 * and what has the focus. It is kept by position, for the same markup to be found there again.
 */
export interface Place {
  readonly scrolled: readonly { readonly at: number; readonly top: number }[];
  /** Position of the element with the focus, or -1. */
  readonly focused: number;
}

const elementsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('*')];

export function placeOn(root: HTMLElement): Place {
  const elements = elementsOf(root);
  const { activeElement } = document;
  return {
    scrolled: elements.flatMap(({ scrollTop }, at) =>
      scrollTop > 0 ? [{ at, top: scrollTop }] : [],
    ),
    focused: activeElement instanceof HTMLElement ? elements.indexOf(activeElement) : -1,
  };
}

export function returnTo(root: HTMLElement, { scrolled, focused }: Place): void {
  const elements = elementsOf(root);
  for (const { at, top } of scrolled) elements[at]?.scrollTo({ top, behavior: 'instant' });
  const element = elements[focused];
  // A result is chosen from the search box, which has the keys.
  if (element && element.role !== 'option') element.focus({ preventScroll: true });
}

/** True where the element that had the focus is gone. */
export function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
