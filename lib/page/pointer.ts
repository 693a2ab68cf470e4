/**
 * The pointer on names: tells the hover machine where it is and how fast, what is pressed, clicked
 * and tapped. It only listens; nothing that the page would do is kept from it.
 *
 * Touch: a tap on a name opens its card, unless the name is in a link or another control. There the
 * tap belongs to the page and a long press to the browser's menu for links, so such names open from
 * the list in the popup instead: a link that no longer leads anywhere would be worse than no card.
 */
import { isOnTheWay } from '../core/card/corridor.ts';
import { isInside, overlap, type Rect } from '../core/card/geometry.ts';
import type { Place } from '../core/card/hover-state.ts';
import { nextPace, type Pace } from '../core/card/pace.ts';
import { smallestFrame } from '../core/card/placement.ts';
import type { CardControl } from './card-control.ts';
import type { PageName, PageNames } from './page-names.ts';

export type Modifier = 'none' | 'Alt' | 'Control' | 'Shift';

/** What the page does something with when it is clicked. */
const controls =
  'a[href], area, button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

export function watchPointer(
  names: PageNames,
  control: CardControl,
  modifier: () => Modifier,
  /** Its latest move before now, if any. */
  earlier: PointerEvent | null,
  signal: AbortSignal,
): void {
  let pace: Pace | null = null;
  let last: PointerEvent | null = null;
  /** Where the card was when the pointer was last on it. */
  let lastOn: Rect | null = null;

  const nameAt = (x: number, y: number): PageName | null => {
    const isTooSmall = innerWidth < smallestFrame.width || innerHeight < smallestFrame.height;
    return isTooSmall ? null : (names.mentionAt(x, y)?.name ?? null);
  };

  function placeOf(x: number, y: number): { place: Place; name: PageName | null } {
    const area = control.area();
    // A card that became shorter under the pointer has not been left.
    const isWhereItWas = area && lastOn && isInside({ x, y }, lastOn) && overlap(area.card, lastOn);
    if (area && isInside({ x, y }, area.card)) lastOn = area.card;
    else if (!isWhereItWas) lastOn = null;
    if (lastOn) return { place: 'card', name: null };
    const name = nameAt(x, y);
    if (name && name === control.state.card?.name) return { place: 'name', name };
    if (area && isOnTheWay({ x, y }, area.line, area.card)) return { place: 'way', name };
    return { place: name ? 'name' : 'away', name };
  }

  function point(event: MouseEvent, fast: boolean, held = isHeld(event, modifier())): void {
    const { clientX: x, clientY: y } = event;
    control.pointer = { x, y };
    const free = event.buttons === 0 && held;
    control.send({ type: 'point', ...placeOf(x, y), fast, free, late: lateness(event) });
  }

  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void => addEventListener(type, listener, { capture: true, passive: true, signal });

  function move(event: PointerEvent): void {
    last = event;
    pace = nextPace(pace, { x: event.screenX, y: event.screenY, time: event.timeStamp });
    point(event, pace.passes);
  }
  listen('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // The page moved under a pointer at rest: nobody points at what slid there.
    if (last?.screenX === event.screenX && last.screenY === event.screenY) return;
    move(event);
  });
  if (earlier) move(earlier);

  listen('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') {
      control.send({ type: 'point', place: 'away', name: null, fast: false, free: false });
    }
  });

  listen('pointerdown', ({ clientX: x, clientY: y, isTrusted }) => {
    if (isTrusted) control.send({ type: 'press', ...placeOf(x, y) });
  });

  listen('click', (event) => {
    const { clientX: x, clientY: y, isTrusted, button } = event;
    if (!isTrusted || button !== 0) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const withKey = event.ctrlKey || event.metaKey || event.shiftKey;
    // With a key that the browser or page has a use for, the click is theirs, unless it is the key.
    const isForUs = modifier() === 'none' ? !withKey : isTouch || isHeld(event, modifier());
    const { place, name } = placeOf(x, y);
    if (!isForUs || place === 'card' || !name) return;
    if (isControl(event) || !getSelection()?.isCollapsed) return;
    control.pointer = { x, y };
    control.send({ type: 'open', name, by: isTouch ? 'touch' : 'click' });
  });

  // A press inside the card clears what is next and keeps the card: so does selecting words.
  document.addEventListener(
    'selectionchange',
    () => {
      if (!getSelection()?.isCollapsed) control.send({ type: 'press', place: 'card', name: null });
    },
    { signal },
  );

  listen('keydown', (event) => {
    if (event.key === modifier() && last && !event.repeat) point(last, false, true);
  });
  listen('keyup', (event) => {
    if (event.key === modifier() && last) release(last);
  });
  listen('blur', (event) => {
    if (event.target === window && modifier() !== 'none' && last) release(last);
  });

  function release({ clientX, clientY }: MouseEvent): void {
    if (placeOf(clientX, clientY).place !== 'card') control.send({ type: 'release' });
  }
}

/** ms. A clock made coarse to hide the reader may be out by more. */
const mostLate = 40;

/** ms since the pointer did this: browsers keep its moves until they draw the next frame. */
function lateness({ timeStamp }: Event): number {
  return Math.min(Math.max(performance.now() - timeStamp, 0), mostLate);
}

function isHeld(event: MouseEvent, modifier: Modifier): boolean {
  if (modifier === 'Alt') return event.altKey;
  if (modifier === 'Control') return event.ctrlKey;
  return modifier === 'none' || event.shiftKey;
}

/** Also through the page's open shadow roots. */
function isControl(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && target.matches(controls));
}
