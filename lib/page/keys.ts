/**
 * Names by key: walks from one to the next, opens the card of the current one, closes on Esc. Text
 * cannot take focus and we add nothing that can, so the current name is a highlight of its own.
 */
import type { CardControl } from './card-control.ts';
import type { CardHost } from './card-host.ts';
import type { PageName, PageNames } from './page-names.ts';
import { visibleRects } from './visible-rects.ts';

export interface NameKeys {
  /** Whether the walk stands on a name of this frame. */
  hasCurrent(): boolean;
  /** Goes one name on; false past the last or first, where the walk leaves this frame. */
  walk(to: 'next' | 'previous'): boolean;
  leave(): void;
  openCard(): void;
}

export function createNameKeys(
  names: PageNames,
  control: CardControl,
  host: CardHost,
  signal: AbortSignal,
): NameKeys {
  let current: PageName | null = null;

  function goTo(name: PageName | null): void {
    current = name;
    names.markCurrent(name);
    control.send({ type: 'walk' });
    if (name) scrollTo(names, name);
  }

  /** The current one, or what became of it when its block was read again. */
  function placeOfCurrent(all: readonly PageName[]): number {
    const at = current ? all.indexOf(current) : -1;
    return at >= 0 || !current ? at : all.findIndex((name) => isSamePlace(name, current));
  }

  addEventListener(
    'keydown',
    (event) => {
      const { card, next } = control.state;
      if (event.key !== 'Escape' || !event.isTrusted || host.hasFocus()) return;
      // Esc that closes a card does nothing else: a dialog of the page stays open.
      if (card) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (card || next) control.send({ type: 'close' });
      else if (current) goTo(null);
    },
    { capture: true, signal },
  );
  host.onKey((event) => {
    if (event.key === 'Escape') control.send({ type: 'close' });
  });

  return {
    hasCurrent: () => current !== null,
    walk(to) {
      const all = names.mentionsInOrder();
      const at = placeOfCurrent(all);
      const next = to === 'next' ? at + 1 : (at < 0 ? all.length : at) - 1;
      const name = all[next];
      if (name) goTo(name);
      return name !== undefined;
    },
    leave: () => goTo(null),
    openCard() {
      if (current) control.send({ type: 'open', name: current, by: 'key' });
    },
  };
}

function isSamePlace(a: PageName, b: PageName | null): boolean {
  return a.block.nodes[0] === b?.block.nodes[0] && a.mention.start === b?.mention.start;
}

/** Into the middle of the view, unless all of it can be seen already. */
function scrollTo(names: PageNames, name: PageName): void {
  const element = names.elementOf(name);
  const rects = names.rectsOf(name);
  if (visibleRects(rects, element).length === rects.length && rects.length > 0) return;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The element may be higher than the view, and the name far down in it.
  const [box] = names.rectsOf(name);
  if (box && (box.top < 0 || box.bottom > innerHeight)) {
    window.scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  }
}
