/** The elements around a name, and whether a reader can see what they hold. */
import type { Steps } from '../core/match/steps.ts';
import { placesOf } from './name-range.ts';
import type { PageName } from './page-names.ts';

/** The element that directly holds a text: for text right in a shadow root its host. */
export function holderOf({ parentNode }: Text): Element | null {
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
}

/** The element that directly holds the start of the name, or null where its text has gone. */
export function elementOf(name: PageName): Element | null {
  const text = placesOf(name)?.start.node;
  return text ? holderOf(text) : null;
}

/**
 * The element whose box holds the start of the name: an element may have none of its own, and is
 * then held to be invisible by the browser, although its text is seen.
 */
export function boxElementOf(name: PageName): Element | null {
  let element = elementOf(name);
  while (element && !element.checkVisibility() && element.parentElement) {
    if (getComputedStyle(element).display !== 'contents') break;
    element = element.parentElement;
  }
  return element;
}

/** Whether a reader can see the name or scroll to it: its text is there, drawn, and not transparent. */
export function isVisible(name: PageName): boolean {
  const element = boxElementOf(name);
  return (
    !!element &&
    // Their own boxes are seen, and text right in them is not.
    !element.matches('details:not([open]), [hidden=until-found]') &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** Those of some names that are visible, in small steps: to find that out may need the page's layout. */
export function* visibleNames(names: Iterable<PageName>): Steps<readonly PageName[]> {
  const seen: PageName[] = [];
  for (const name of names) {
    if (isVisible(name)) seen.push(name);
    yield;
  }
  return seen;
}

/** The innermost element that holds all of the name, or null where its text has gone. */
export function elementAround(name: PageName): Element | null {
  const end = placesOf(name)?.end.node;
  let element = elementOf(name);
  while (element?.parentElement && end && !element.contains(end)) {
    element = element.parentElement;
  }
  return element;
}

/** The document or shadow root that the name stands in, or null where its text has gone. */
export function rootOf(name: PageName): Node | null {
  return placesOf(name)?.start.node.getRootNode() ?? null;
}
