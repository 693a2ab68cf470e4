/**
 * Names by key: walks from one to the next, opens the card of the current one, closes on Esc. Text
 * cannot take focus and we add nothing that can, so the current name is a highlight of its own.
 */
import type { CardControl } from './card-control.ts';
import type { CardHost } from './card-host.ts';
import type { PageName, PageNames } from './page-names.ts';
import { renewedName } from './renewed-name.ts';
import { scrollToName } from './scroll-to-name.ts';

export interface NameKeys {
  /** Whether the walk stands on a name of this frame, or a card is open in it. */
  hasCurrent(): boolean;
  /** Goes one name on; false past the last or first, where the walk leaves this frame. */
  walk(to: 'next' | 'previous'): boolean;
  leave(): void;
  /** Highlights the name on which the walk stands, and no other. */
  showCurrent(): void;
  /** Opens the card of the current name, or goes into the card that is open and pins it. */
  openCard(): void;
}

/**
 * Listens to Esc until `signal` ends. The other keys are commands of the browser, of which whoever hears
 * them tells by calls.
 */
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
    if (name) scrollToName(names, name);
  }

  /** Where the walk stands, or would begin: at the name whose card the pointer opened. */
  const here = (): PageName | null => current ?? control.state.card?.name ?? null;

  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      // Of a card that went with its dialog the reader knows nothing: this Esc is the page's.
      if (control.state.card && !host.isSeen()) control.send({ type: 'close' });
      const { card, next } = control.state;
      // Esc that closes a card does nothing else: a dialog of the page stays open.
      if (card) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (host.hasFocus()) host.escape();
      else if (card || next) control.send({ type: 'close' });
      else if (current) goTo(null);
    },
    { capture: true, signal },
  );
  host.onEscape(() => control.send({ type: 'close' }));
  // Its text may be written anew, and its name switched off or said to be another's.
  names.onChange(() => {
    if (!current) return;
    const renewed = renewedName(current, names.mentionsInOrder());
    names.markCurrent(renewed ?? null);
    current = renewed ?? current;
  }, signal);

  return {
    hasCurrent: () => here() !== null,
    walk(to) {
      const all = names.mentionsInOrder();
      const name = here();
      const from = name && renewedName(name, all);
      const at = from ? all.indexOf(from) : -1;
      const next = to === 'next' ? at + 1 : (at < 0 ? all.length : at) - 1;
      const found = all[next];
      if (found) goTo(found);
      return found !== undefined;
    },
    leave: () => goTo(null),
    showCurrent: () => names.markCurrent(current),
    openCard() {
      const { card } = control.state;
      const isElsewhere = card?.held === 'pinned' && current !== null && current !== card.name;
      if (card && !isElsewhere) {
        control.send({ type: 'pin' });
        host.takeFocus();
        return;
      }
      if (!current) return;
      const all = names.mentionsInOrder();
      const name = renewedName(current, all);
      // It may be out of sight, or its text another by now; where it has gone the walk begins anew.
      goTo(name ?? all[0] ?? null);
      if (name) control.send({ type: 'open', name, by: 'key' });
    },
  };
}
