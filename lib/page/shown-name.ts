/** A name whose card is drawn: what the drawing is told. */
import type { Id } from '../core/knowledge/model.ts';
import type { EntityRecord } from '../core/knowledge/record.ts';
import type { Mention } from '../core/match/mention.ts';
import type { PageName } from './page-names.ts';

export interface ShownName {
  readonly name: PageName;
  readonly mention: Mention;
  /** The letters on the page. */
  readonly read: string;
  /** Who may be meant, the likeliest first; at least one. */
  readonly candidates: readonly EntityRecord[];
  readonly pinned: boolean;
  /** Differs from card to card. */
  readonly token: number;
}

/** Draws a card, again whenever anything about it changed; without a name, takes it away. */
export type DrawCard = (stage: HTMLElement, shown: ShownName | null) => void;

/** Whose cards a name may open. */
export const idsOf = ({ mention }: PageName): readonly Id[] => [
  mention.entity,
  ...mention.alternatives,
];

/** `candidates`: at least one. `token`: that of the card, as the hover machine gave it out. */
export function shownName(
  name: PageName,
  candidates: readonly EntityRecord[],
  pinned: boolean,
  token: number,
): ShownName {
  const { mention, block } = name;
  const read = block.text.slice(mention.start, mention.end);
  return { name, mention, read, candidates, pinned, token };
}

/** Whether just these records are drawn: a source may have been switched off since they were. */
export const hasDrawn = (drawn: ShownName | null, records: readonly EntityRecord[]): boolean =>
  drawn?.candidates.length === records.length &&
  records.every((record, at) => record === drawn.candidates[at]);
