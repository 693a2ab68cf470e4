/** What the matcher says about a text. Offsets are UTF-16 units of the text that it was given. */
import type { Id } from '../knowledge/model.ts';

/** By which rule a name was recognised. */
export type How =
  | 'full'
  | 'titled'
  | 'surname'
  | 'initials'
  | 'reversed'
  | 'short'
  | 'handle'
  | 'hashtag'
  | 'acronym'
  | 'near';

/** `certain` is a solid mark; `likely` a dotted one, and its card opens with "Possibly". */
export type Certainty = 'certain' | 'likely';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: Id;
  readonly how: How;
  readonly certainty: Certainty;
  /** The name that was meant: what the card shows beside the letters read ("Dufield, read as Duffield"). */
  readonly meant: string;
  /** Why it was taken, the rule and what supports it: said on the card and by `match --explain`. */
  readonly why: Reason;
  /** Others it may be, where the evidence cannot part them: the card offers all. Usually empty. */
  readonly alternatives: readonly Id[];
}

/**
 * All that a mention says to a reader but for its reason, in short: of reasons the first that was
 * enough is kept.
 */
export const decisionOf = (mention: Mention): string => {
  const { start, end, entity, how, certainty, meant, alternatives } = mention;
  return [start, end, entity, how, certainty, ...alternatives, meant].join(' ');
};

/** A reason for a decision. `with` are names or words from the page that gave the evidence. */
export interface Reason {
  readonly rule: How;
  readonly anchor?: string;
  readonly with?: readonly string[];
}
