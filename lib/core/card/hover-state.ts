/** The words of the hover machine: its states, what happens to it, and what it has done. */

export type Opener = 'pointer' | 'click' | 'touch' | 'key';

/** Where the pointer is: on some name, on the card, between the two, or elsewhere. */
export type Place = 'name' | 'card' | 'way' | 'away';

/** Milliseconds: of rest before a card opens, and away before it closes. */
export interface Manners {
  readonly openDelay: number;
  readonly closeDelay: number;
}

export interface Next<Name> {
  readonly name: Name;
  readonly by: Opener;
  readonly phase: 'resting' | 'asking';
  readonly token: number;
}

export interface OpenCard<Name> {
  readonly name: Name;
  readonly by: Opener;
  readonly held: 'here' | 'travelling' | 'leaving' | 'pinned';
  readonly token: number;
}

/** `token` is the last one given out. */
export interface HoverState<Name> {
  readonly next: Next<Name> | null;
  readonly card: OpenCard<Name> | null;
  readonly token: number;
}

export interface PointEvent<Name> {
  readonly type: 'point';
  readonly place: Place;
  /** The name under the pointer, on the way to the card too; null on the card. */
  readonly name: Name | null;
  readonly fast: boolean;
  /** No button down, no selecting, modifier held. */
  readonly free: boolean;
  /** ms since the pointer came there: so much of its rest is over. */
  readonly late?: number;
}

export type HoverEvent<Name> =
  | PointEvent<Name>
  | { readonly type: 'rested' | 'left'; readonly token: number }
  | { readonly type: 'answered'; readonly token: number; readonly found: boolean }
  /** A button or finger goes down, or words are being selected. */
  | { readonly type: 'press'; readonly place: Place; readonly name: Name | null }
  /** Opens without a rest. A click opens pinned, and pins what is open. */
  | { readonly type: 'open'; readonly name: Name; readonly by: 'click' | 'touch' | 'key' }
  | { readonly type: 'pin' | 'unpin' }
  /** The modifier is let go of while the pointer is not on the card. */
  | { readonly type: 'release' }
  /** The page has read the name of the card anew: another object for the same name. */
  | { readonly type: 'renew'; readonly name: Name }
  /** The name has left the view or the page; a pinned card does without it. */
  | { readonly type: 'lost' }
  /** The reader walks to another name, or focus leaves a card that a key opened. */
  | { readonly type: 'walk' | 'blur' }
  /** Esc, the close button, a navigation: whatever there is goes. */
  | { readonly type: 'close' };

/** What the edge does then. `rest` and `leave` call back after so many ms, with the token. */
export type HoverEffect<Name> =
  | { readonly type: 'rest' | 'leave'; readonly token: number; readonly after: number }
  | { readonly type: 'ask'; readonly token: number; readonly name: Name }
  | { readonly type: 'show'; readonly card: OpenCard<Name> }
  | { readonly type: 'hold'; readonly pinned: boolean }
  | { readonly type: 'hide' };

export interface HoverStep<Name> {
  readonly state: HoverState<Name>;
  readonly effects: readonly HoverEffect<Name>[];
}
