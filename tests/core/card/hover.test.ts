import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hover, idle } from '../../../lib/core/card/hover.ts';
import type {
  HoverEffect,
  HoverEvent,
  HoverState,
  Place,
} from '../../../lib/core/card/hover-state.ts';

type Event = HoverEvent<string>;
const manners = { openDelay: 350, closeDelay: 300 };

/** A reader's hand: walks the machine and answers its waits and questions on demand. */
function createHand() {
  let state: HoverState<string> = idle;
  let effects: readonly HoverEffect<string>[] = [];
  const send = (event: Event) => {
    ({ state, effects } = hover(state, event, manners));
    return effects;
  };
  const point = (place: Place, name: string | null = null, more: object = {}) =>
    send({ type: 'point', place, name, fast: false, free: true, ...more });
  const timer = (): number => effects.find((one) => 'token' in one)?.token ?? Number.NaN;
  const rest = () => send({ type: 'rested', token: state.next?.token ?? Number.NaN });
  const answer = (found = true) =>
    send({ type: 'answered', token: state.next?.token ?? Number.NaN, found });
  const open = (name: string, by: 'click' | 'touch' | 'key') => {
    send({ type: 'open', name, by });
    return answer();
  };
  const hoverOpen = (name: string) => {
    point('name', name);
    rest();
    return answer();
  };
  const shown = () => state.card?.name ?? null;
  const next = () => state.next?.name ?? null;
  return { send, point, rest, answer, open, hoverOpen, timer, shown, next, state: () => state };
}

describe('a name that is another object after the page was read anew', () => {
  it('keeps its card, and the pointer on it is still on its name', () => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    expect(hand.send({ type: 'renew', name: 'Ann again' })).toEqual([]);
    expect(hand.shown()).toBe('Ann again');
    expect(hand.point('name', 'Ann again')).toEqual([]);
    expect(hand.next()).toBeNull();
  });
});

describe('a card opens', () => {
  it('after the rest that the reader chose', () => {
    const hand = createHand();
    expect(hand.point('name', 'Ann')).toEqual([{ type: 'rest', token: 1, after: 350 }]);
    expect(hand.rest()).toEqual([{ type: 'ask', token: 2, name: 'Ann' }]);
    expect(hand.answer()).toMatchObject([{ type: 'show', card: { name: 'Ann', by: 'pointer' } }]);
  });

  it('that long after the pointer came, however late the browser tells of it', () => {
    const hand = createHand();
    expect(hand.point('name', 'Ann', { late: 14 })).toEqual([
      { type: 'rest', token: 1, after: 336 },
    ]);
  });

  it('without counting a slow move on the name as a new rest', () => {
    const hand = createHand();
    hand.point('name', 'Ann');
    expect(hand.point('name', 'Ann')).toEqual([]);
  });

  it('only when the pointer has stopped passing through: a fast move starts the rest anew', () => {
    const hand = createHand();
    hand.point('name', 'Ann');
    const old = hand.state().next?.token ?? 0;
    expect(hand.point('name', 'Ann', { fast: true })).toMatchObject([{ type: 'rest' }]);
    expect(hand.send({ type: 'rested', token: old })).toEqual([]);
  });

  it.each<[string, Event]>([
    [
      'the pointer has moved on',
      { type: 'point', place: 'away', name: null, fast: false, free: true },
    ],
    ['a button goes down or words are selected', { type: 'press', place: 'name', name: 'Ann' }],
    [
      'the modifier is not held',
      { type: 'point', place: 'name', name: 'Ann', fast: false, free: false },
    ],
    ['Esc is pressed', { type: 'close' }],
    ['the reader walks on by key', { type: 'walk' }],
    ['the name is gone', { type: 'lost' }],
  ])('never once %s', (_, event) => {
    const hand = createHand();
    hand.point('name', 'Ann');
    const token = hand.timer();
    hand.send(event);
    expect(hand.send({ type: 'rested', token })).toEqual([]);
    expect(hand.shown()).toBeNull();
  });

  it('never for an answer that comes too late', () => {
    const hand = createHand();
    hand.point('name', 'Ann');
    hand.rest();
    const token = hand.state().next?.token ?? 0;
    hand.point('name', 'Bob');
    expect(hand.send({ type: 'answered', token, found: true })).toEqual([]);
    expect(hand.shown()).toBeNull();
  });

  it('not for a name of which nothing is known', () => {
    const hand = createHand();
    hand.point('name', 'Ann');
    hand.rest();
    expect(hand.answer(false)).toEqual([]);
    expect(hand.state()).toMatchObject({ next: null, card: null });
  });

  it('without a rest for a click, a tap or a key; a click pins it', () => {
    for (const by of ['click', 'touch', 'key'] as const) {
      const hand = createHand();
      expect(hand.open('Ann', by)).toMatchObject([
        { type: 'show', card: { by, held: by === 'click' ? 'pinned' : 'here' } },
      ]);
    }
  });

  it('for another name under the way to it, once the pointer rests there', () => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    hand.point('way', 'Bob');
    hand.rest();
    hand.answer();
    expect(hand.shown()).toBe('Bob');
  });
});

describe('an open card', () => {
  it('stays on its name, on itself and on the way between, for as long as it takes', () => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    for (const place of ['way', 'card', 'way'] as const) {
      expect(hand.point(place)).toEqual([]);
      expect(hand.shown()).toBe('Ann');
    }
    hand.point('name', 'Ann');
    expect(hand.state().card?.held).toBe('here');
  });

  it('closes when the pointer was away for 300 ms', () => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    expect(hand.point('away')).toMatchObject([{ type: 'leave', after: 300 }]);
    const token = hand.timer();
    expect(hand.point('away')).toEqual([]);
    expect(hand.send({ type: 'left', token })).toEqual([{ type: 'hide' }]);
  });

  it('stays when the pointer comes back in time', () => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    hand.point('away');
    const token = hand.timer();
    hand.point('card');
    expect(hand.send({ type: 'left', token })).toEqual([]);
    expect(hand.shown()).toBe('Ann');
  });

  it.each<[string, Event]>([
    ['Esc', { type: 'close' }],
    ['its name leaving the view', { type: 'lost' }],
    ['a press elsewhere', { type: 'press', place: 'away', name: null }],
    ['walking on', { type: 'walk' }],
  ])('closes on %s', (_, event) => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    expect(hand.send(event)).toEqual([{ type: 'hide' }]);
  });

  it('stays where it is pressed, and where its name is', () => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    expect(hand.send({ type: 'press', place: 'card', name: null })).toEqual([]);
    expect(hand.send({ type: 'press', place: 'name', name: 'Ann' })).toEqual([]);
  });

  it('that is pinned stays until it is closed', () => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    expect(hand.send({ type: 'open', name: 'Ann', by: 'click' })).toEqual([
      { type: 'hold', pinned: true },
    ]);
    hand.point('away');
    hand.point('name', 'Bob');
    hand.send({ type: 'press', place: 'away', name: null });
    hand.send({ type: 'lost' });
    expect([hand.shown(), hand.next()]).toEqual(['Ann', null]);
    expect(hand.send({ type: 'close' })).toEqual([{ type: 'hide' }]);
  });

  it('that is unpinned follows the pointer again', () => {
    const hand = createHand();
    hand.open('Ann', 'click');
    hand.send({ type: 'unpin' });
    expect(hand.point('away')).toMatchObject([{ type: 'leave' }]);
  });

  it('that a key opened does not mind the pointer, and closes when focus moves on', () => {
    const hand = createHand();
    hand.open('Ann', 'key');
    expect(hand.point('away')).toEqual([]);
    expect(hand.send({ type: 'blur' })).toEqual([{ type: 'hide' }]);
  });

  it('closes when the modifier is let go of, unless the pointer comes to the card', () => {
    const hand = createHand();
    hand.hoverOpen('Ann');
    expect(hand.send({ type: 'release' })).toMatchObject([{ type: 'leave', after: 300 }]);
    hand.point('card', null, { free: false });
    expect(hand.state().card?.held).toBe('here');
  });
});

const names = fc.constantFrom('Ann', 'Bob', 'Cem');
const tokens = fc.integer({ min: 0, max: 12 });
const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('point' as const),
    place: fc.constantFrom<Place>('name', 'card', 'way', 'away'),
    name: fc.option(names),
    fast: fc.boolean(),
    free: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('rested' as const, 'left' as const), token: tokens }),
  fc.record({ type: fc.constant('answered' as const), token: tokens, found: fc.boolean() }),
  fc.record({
    type: fc.constant('open' as const),
    name: names,
    by: fc.constantFrom('click' as const, 'touch' as const, 'key' as const),
  }),
  fc.record({
    type: fc.constantFrom(
      'pin' as const,
      'unpin' as const,
      'release' as const,
      'lost' as const,
      'walk' as const,
      'blur' as const,
      'close' as const,
    ),
  }),
);

describe('whatever happens in whatever order', () => {
  it('shows and hides come in turns, and Esc leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (sequence) => {
        let state: HoverState<string> = idle;
        let isShown = false;
        for (const event of [...sequence, { type: 'close' } as const]) {
          const step = hover(state, event, manners);
          for (const effect of step.effects) {
            if (effect.type === 'hide') {
              expect(isShown).toBe(true);
              isShown = false;
            }
            if (effect.type === 'show') isShown = true;
          }
          state = step.state;
          expect(state.card !== null).toBe(isShown);
        }
        expect(state.next).toBeNull();
        expect(isShown).toBe(false);
      }),
    );
  });

  it('no token is given out twice', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (sequence) => {
        let state: HoverState<string> = idle;
        const given = new Set<number>();
        for (const event of sequence) {
          const step = hover(state, event, manners);
          for (const effect of step.effects) {
            if (effect.type !== 'rest' && effect.type !== 'leave' && effect.type !== 'ask')
              continue;
            expect(given.has(effect.token)).toBe(false);
            given.add(effect.token);
          }
          state = step.state;
        }
      }),
    );
  });
});
