/**
 * Joins the hover machine to the page: waits, asks for records, has the card drawn, places it, and
 * lets it go. Knows nothing of what a card looks like: that is drawn by whoever is passed in.
 */
import type { Point, Rect } from '../core/card/geometry.ts';
import { hover, idle } from '../core/card/hover.ts';
import type { HoverEffect, HoverEvent, HoverState, OpenCard } from '../core/card/hover-state.ts';
import { type Placement, placeCard } from '../core/card/placement.ts';
import type { Id } from '../core/knowledge/model.ts';
import type { EntityRecord } from '../core/knowledge/record.ts';
import type { CardHost } from './card-host.ts';
import type { CardRecords } from './card-records.ts';
import { onMovedOn } from './moved-on.ts';
import type { PageName, PageNames } from './page-names.ts';
import { renewedName } from './renewed-name.ts';
import { type DrawCard, hasDrawn, idsOf, type ShownName, shownName } from './shown-name.ts';
import { isRightToLeft } from './text-direction.ts';
import { visibleRects, visibleViewport } from './visible-rects.ts';

export interface CardControl {
  send(event: HoverEvent<PageName>): void;
  readonly state: HoverState<PageName>;
  /** The card and the box of its name that it was placed by, or null while there is none. */
  area(): { readonly card: Rect; readonly line: Rect } | null;
  /** Where the pointer was last, for placing a card; null before it was anywhere. */
  pointer: Point | null;
  /** Rest before a card opens (ms). */
  openDelay: number;
}

export interface CardControlParts {
  readonly names: PageNames;
  readonly records: CardRecords;
  readonly host: CardHost;
  readonly draw: DrawCard;
  /** True while the card tells of a change that the reader made: then its name may be gone. */
  readonly isNotice: () => boolean;
}

/** ms that a card stays after the pointer has left: as long as Wikipedia's previews do. */
const closeDelay = 300;
/** ms before the end of a rest: drawing takes most of what a card takes to open. */
const ahead = 60;
/** ms from when a card is shown until it is seen: laying it out, and half a frame. A rest ends so much earlier. */
const showing = 8;
/** px: as wide as a comfortable line of the card's text, less where the view is narrower. */
const cardWidth = 400;
const widthNow = (): number => {
  const { left, right } = visibleViewport();
  return Math.min(cardWidth, right - left - 16);
};

/** Nothing is open yet. When `signal` ends, so do the card and all listening. */
export function createCardControl(parts: CardControlParts, signal: AbortSignal): CardControl {
  const { names, records, host, draw } = parts;
  let state: HoverState<PageName> = idle;
  let shown: ShownName | null = null;
  let placement: Placement | null = null;
  let height = 0;
  /** What is drawn already of a rest that nears its end. */
  let drawnAhead: ShownName | null = null;
  /** The answer to the last question. */
  let candidates: readonly EntityRecord[] = [];

  const control: CardControl = {
    send,
    get state() {
      return state;
    },
    area() {
      const card = host.rect();
      return card && placement && { card, line: placement.line };
    },
    pointer: null,
    openDelay: 350,
  };

  function send(event: HoverEvent<PageName>): void {
    if (signal.aborted && event.type !== 'close') return;
    // Nothing else would end a pinned card that the reader can neither see nor close.
    if (state.card && event.type !== 'close' && !host.isSeen()) send({ type: 'close' });
    const step = hover(state, event, { openDelay: control.openDelay, closeDelay });
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  }

  function carryOut(effect: HoverEffect<PageName>): void {
    switch (effect.type) {
      case 'rest':
        drawnAhead = null;
        setTimeout(() => drawAhead(effect.token), effect.after - ahead);
        setTimeout(() => send({ type: 'rested', token: effect.token }), effect.after - showing);
        break;
      case 'leave':
        setTimeout(() => send({ type: 'left', token: effect.token }), effect.after);
        break;
      case 'ask':
        ask(effect.name, effect.token);
        break;
      case 'show':
        show(effect.card);
        break;
      case 'hold':
        shown = shown && { ...shown, pinned: effect.pinned };
        draw(host.stage, shown);
        break;
      case 'hide':
        hide();
    }
  }

  /** Draws the card of a rest that nears its end, unseen: then opening is only showing it. */
  function drawAhead(token: number): void {
    if (shown || state.next?.token !== token) return;
    const { name } = state.next;
    const found = records.now(idsOf(name));
    if (!found?.length) return;
    drawnAhead = shownName(name, found, false, token);
    draw(host.stage, drawnAhead);
  }

  function ask(name: PageName, token: number): void {
    const found = records.now(idsOf(name));
    const answer = (some: readonly EntityRecord[]): void => {
      if (state.next?.token === token) candidates = some;
      send({ type: 'answered', token, found: some.length > 0 });
    };
    if (found) answer(found);
    else void records.get(idsOf(name)).then(answer);
  }

  function show({ name, by, held, token }: OpenCard<PageName>): void {
    const isDrawn = by === 'pointer' && hasDrawn(drawnAhead, candidates);
    shown = isDrawn ? drawnAhead : shownName(name, candidates, held === 'pinned', token);
    // Before it is in the page, where each part that is added costs more.
    if (!isDrawn) draw(host.stage, shown);
    host.open(names.elementOf(name));
    // Measured once: measuring again would scroll the card back to its start.
    height = host.naturalHeight(widthNow());
    if (!place()) send({ type: 'close' });
    else if (by === 'key') host.takeFocus();
  }

  function hide(): void {
    shown = null;
    placement = null;
    // First, while the focus is still in the card and can be given back.
    host.close();
    draw(host.stage, null);
  }

  /** False where the name cannot be seen, or the frame is too small for a card. */
  function place(): boolean {
    if (!shown) return false;
    const element = names.elementOf(shown.name);
    const next = placeCard({
      name: visibleRects(names.rectsOf(shown.name), element),
      pointer: state.card?.by === 'key' ? null : control.pointer,
      viewport: visibleViewport(),
      card: { width: widthNow(), height },
      rightToLeft: isRightToLeft(element),
    });
    placement = next ?? placement;
    if (placement) host.place(placement);
    return next !== null;
  }

  let isFollowing = false;
  /** The card follows its name when the page scrolls, zooms or changes its size. */
  function follow(event: Event): void {
    if (isFollowing || !shown) return;
    isFollowing = true;
    requestAnimationFrame(() => {
      isFollowing = false;
      if (!shown || parts.isNotice()) return;
      if (state.card?.held === 'pinned' && event.type === 'scroll') return;
      if (!place()) send({ type: 'lost' });
    });
  }

  for (const type of ['scroll', 'resize']) {
    addEventListener(type, follow, { capture: true, passive: true, signal });
    window.visualViewport?.addEventListener(type, follow, { signal });
  }
  onMovedOn(() => send({ type: 'close' }), signal);
  host.onBlur(() => send({ type: 'blur' }));
  signal.addEventListener('abort', () => send({ type: 'close' }));

  names.onChange(() => {
    const ids = new Set<Id>();
    const all = names.mentionsInOrder();
    for (const name of all) for (const id of idsOf(name)) ids.add(id);
    records.ahead([...ids]);
    if (!shown || parts.isNotice()) return;
    const name = renewedName(shown.name, all);
    if (name) shown = { ...shown, name };
    send(name ? { type: 'renew', name } : { type: 'lost' });
  }, signal);

  return control;
}
