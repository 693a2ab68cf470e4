/** The last line of a page's card: why this name was matched, and the reader's objection. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { matchNote } from '../../lib/core/card/match-note.ts';
import type { EntityKind } from '../../lib/core/knowledge/model.ts';
import { useTranslate } from '../translate.ts';
import type { MatchView } from './CardHead.tsx';

interface CardFootProps {
  readonly match: MatchView;
  readonly kind: EntityKind;
  readonly name: string;
  readonly site: string | null;
  readonly onDismiss: (scope: 'page' | 'site') => void;
}

export function CardFoot({ match, kind, name, site, onDismiss }: CardFootProps) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const line = useRef<HTMLElement>(null);
  // The button that had focus is gone: its line's first button takes it over.
  const wasUsed = useRef(false);
  useEffect(() => {
    if (wasUsed.current) line.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isAsking]);
  const ask = (asking: boolean): void => {
    wasUsed.current = true;
    setAsking(asking);
  };
  if (isAsking) {
    return (
      <footer class="card-foot card-ask" ref={line}>
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
    <footer class="card-foot" ref={line}>
      <span class="card-why">{matchNote(match.mention, translate)}</span>
      <button type="button" class="card-link" onClick={() => ask(true)}>
        {translate(kind === 'person' ? 'cardNotThis' : 'cardNotThisEntry')}
      </button>
    </footer>
  );
}
