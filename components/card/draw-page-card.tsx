/** Draws the card of a name on a page into an element, and takes it away again. */
import { render } from 'preact';
import type { PageCardActions } from '../../lib/core/card/reader-choices.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import type { Translate } from '../../lib/core/words.ts';
import { provideWords } from '../translate.ts';
import type { MatchView } from './CardHead.tsx';
import { PageCard } from './PageCard.tsx';

export interface PageCardView extends MatchView {
  readonly candidates: readonly EntityRecord[];
  readonly pinned: boolean;
  readonly site: string | null;
  readonly isPrivate: boolean;
  /** A card with another token starts afresh. */
  readonly token: number;
}

/** `view` null leaves nothing. */
export function drawPageCard(
  into: HTMLElement,
  view: PageCardView | null,
  translate: Translate,
  actions: PageCardActions,
): void {
  provideWords(translate);
  render(
    view && (
      <PageCard
        key={view.token}
        match={view}
        candidates={view.candidates}
        site={view.site}
        isPrivate={view.isPrivate}
        pinned={view.pinned}
        {...actions}
      />
    ),
    into,
  );
}
