/**
 * When a card opens, stays and goes. Two small machines side by side, in one pure function: the name
 * that is next to open, and the card that is shown.
 *
 *   next:   none --point(name)--> resting --rested--> asking --answered--> the card is shown
 *             ^                     |  |                |
 *             +--off the name, press, selection, Esc----+      fast move: the rest starts anew
 *             (a click, a tap or a key skips the rest)
 *
 *   card:   none --answered--> here <--on the name or card--+
 *             ^                 |  \                        |
 *             |                 |   +--on the way-----> travelling
 *             |                 |                           |
 *             +--left (300 ms)--+--elsewhere--> leaving <---+
 *             |                 |
 *             +--Esc, close-----+--pin--> pinned (moves, scrolling and presses leave it alone)
 *
 *   A card that a key or a tap opened does not follow the pointer: it closes on Esc, on a press
 *   elsewhere, when its name scrolls away, when the reader walks on, or, opened by a key, when focus
 *   leaves it.
 *   Each wait and each question carries a token; an answer with another token comes too late and
 *   changes nothing.
 */

import type {
  HoverEvent,
  HoverState,
  HoverStep,
  Manners,
  Next,
  OpenCard,
  Opener,
  Place,
  PointEvent,
} from './hover-state.ts';

/** Nothing is pointed at and nothing shown. */
export const idle: HoverState<never> = { next: null, card: null, token: 0 };

/** One event on one state. Names are compared by identity. */
export function hover<Name>(
  state: HoverState<Name>,
  event: HoverEvent<Name>,
  manners: Manners,
): HoverStep<Name> {
  const { next, card } = state;
  switch (event.type) {
    case 'point': {
      const rested = restOn(state, event, manners);
      const held = holdCard(rested.state, event.place, event.name, manners);
      return { state: held.state, effects: [...rested.effects, ...held.effects] };
    }
    case 'rested':
      if (next?.phase !== 'resting' || next.token !== event.token) return still(state);
      return ask(state, next.name, next.by);
    case 'answered':
      if (next?.phase !== 'asking' || next.token !== event.token) return still(state);
      return event.found ? show(state, next) : still({ ...state, next: null });
    case 'left':
      return card?.held === 'leaving' && card.token === event.token ? hide(state) : still(state);
    case 'press': {
      const inside = event.place === 'card' || (card !== null && event.name === card.name);
      const stays = !card || card.held === 'pinned' || inside;
      return stays ? still({ ...state, next: null }) : hide({ ...state, next: null });
    }
    case 'open':
      if (card?.name !== event.name) return ask(state, event.name, event.by);
      return event.by === 'click' ? hold(state, card, 'pinned') : ask(state, event.name, event.by);
    case 'pin':
      return card ? hold(state, card, 'pinned') : still(state);
    case 'unpin':
      return card ? hold(state, card, 'here') : still(state);
    case 'renew':
      return still(card ? { ...state, card: { ...card, name: event.name } } : state);
    case 'release':
      return holdCard({ ...state, next: null }, 'away', null, manners);
    case 'lost':
    case 'walk':
    case 'blur':
      if (event.type === 'blur' && card?.by !== 'key') return still(state);
      return card && card.held !== 'pinned'
        ? hide({ ...state, next: null })
        : still({ ...state, next: null });
    case 'close':
      return card ? hide({ ...state, next: null }) : still({ ...state, next: null });
  }
}

/** The name under the pointer is next, unless its card is open already or another one is pinned. */
function restOn<Name>(
  state: HoverState<Name>,
  { name, fast, free, late = 0 }: PointEvent<Name>,
  { openDelay }: Manners,
): HoverStep<Name> {
  const { next, card } = state;
  const wanted = name !== null && free && card?.name !== name && card?.held !== 'pinned';
  if (!wanted) {
    // A key or a tap that waits for its record is no affair of the pointer's.
    return still(next?.by === 'pointer' ? { ...state, next: null } : state);
  }
  if (next?.name === name && (!fast || next.phase === 'asking')) return still(state);
  const token = state.token + 1;
  return {
    state: { ...state, token, next: { name, by: 'pointer', phase: 'resting', token } },
    effects: [{ type: 'rest', token, after: openDelay - late }],
  };
}

/** Whether the card that is shown stays where the pointer is now. */
function holdCard<Name>(
  state: HoverState<Name>,
  place: Place,
  name: Name | null,
  { closeDelay }: Manners,
): HoverStep<Name> {
  const { card } = state;
  if (!card || card.held === 'pinned' || card.by === 'key' || card.by === 'touch') {
    return still(state);
  }
  if (place === 'card' || (name !== null && name === card.name)) {
    return still({ ...state, card: { ...card, held: 'here' } });
  }
  if (place === 'way') return still({ ...state, card: { ...card, held: 'travelling' } });
  if (card.held === 'leaving') return still(state);
  const token = state.token + 1;
  return {
    state: { ...state, token, card: { ...card, held: 'leaving', token } },
    effects: [{ type: 'leave', token, after: closeDelay }],
  };
}

function ask<Name>(state: HoverState<Name>, name: Name, by: Opener): HoverStep<Name> {
  const token = state.token + 1;
  const next = { name, by, phase: 'asking', token } as const;
  return { state: { ...state, token, next }, effects: [{ type: 'ask', token, name }] };
}

function show<Name>(state: HoverState<Name>, { name, by, token }: Next<Name>): HoverStep<Name> {
  const held = by === 'click' ? 'pinned' : 'here';
  const card: OpenCard<Name> = { name, by, held, token };
  return { state: { ...state, next: null, card }, effects: [{ type: 'show', card }] };
}

function hold<Name>(
  state: HoverState<Name>,
  card: OpenCard<Name>,
  held: 'here' | 'pinned',
): HoverStep<Name> {
  const effects = [{ type: 'hold', pinned: held === 'pinned' }] as const;
  return { state: { ...state, next: null, card: { ...card, held } }, effects };
}

function hide<Name>(state: HoverState<Name>): HoverStep<Name> {
  return { state: { ...state, card: null }, effects: [{ type: 'hide' }] };
}

function still<Name>(state: HoverState<Name>): HoverStep<Name> {
  return { state, effects: [] };
}
