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
  /** A card with another token starts afresh. */
  readonly token: number;
}

/** Where the card is, as `PageCardProps` says it. */
export interface PageCardPlace {
  readonly site: string | null;
  readonly isPrivate: boolean;
}

/** The function that draws; without a view it leaves nothing. `placeNow` is asked at each drawing. */
export function createPageCardDrawing(translate: Translate, placeNow: () => PageCardPlace) {
  provideWords(translate);
  return (into: HTMLElement, view: PageCardView | null, actions: PageCardActions): void => {
    render(
      view && (
        <PageCard
          key={view.token}
          match={view}
          candidates={view.candidates}
          pinned={view.pinned}
          {...placeNow()}
          {...actions}
        />
      ),
      into,
    );
  };
}
