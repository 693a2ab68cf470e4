/** The last line of a page's card: why this name was matched, and the reader's objection. */
import { useState } from 'preact/hooks';
import { matchNote } from '../../lib/core/card/match-note.ts';
import type { EntityKind } from '../../lib/core/knowledge/model.ts';
import { useTranslate } from '../translate.ts';
import type { MatchView } from './CardHead.tsx';
import { takeFocus } from './take-focus.ts';

interface CardFootProps {
  readonly match: MatchView;
  readonly kind: EntityKind;
  readonly name: string;
  readonly site: string | null;
  readonly onDismiss: (scope: 'page' | 'site') => void;
}

export function CardFoot({ match, kind, name, site, onDismiss }: CardFootProps) {
  const translate = useTranslate();
  // Null before the reader has asked: then nothing is gone that had the focus.
  const [isAsking, ask] = useState<boolean | null>(null);
  if (isAsking) {
    return (
      <footer key="ask" class="card-foot card-ask" ref={takeFocus}>
        <span>{translate('cardNotThisAsk', name)}</span>
        <button type="button" class="card-link" onClick={() => onDismiss('page')}>
          {translate('cardNotOnPage')}
        </button>
        {site && (
          <button type="button" class="card-link" onClick={() => onDismiss('site')}>
            {translate('cardNotOnSite')}
          </button>
        )}
        <button type="button" class="card-link" onClick={() => ask(false)}>
          {translate('cardCancel')}
        </button>
      </footer>
    );
  }
  return (
    <footer key="why" class="card-foot" ref={isAsking === false ? takeFocus : null}>
      <span class="card-why">{matchNote(match.mention, translate)}</span>
      <button type="button" class="card-link" onClick={() => ask(true)}>
        {translate(kind === 'person' ? 'cardNotThis' : 'cardNotThisEntry')}
      </button>
    </footer>
  );
}
