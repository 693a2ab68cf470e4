/**
 * The card of a name on a page: the entity's card in a dialog, with what only a page needs: who else
 * may be meant, the way back from others' cards, why this name, and the reader's say in it.
 */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageCardActions } from '../../lib/core/card/reader-choices.ts';
import type { Id } from '../../lib/core/knowledge/model.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';
import { Candidates } from './Candidates.tsx';
import { CardFoot } from './CardFoot.tsx';
import type { MatchView } from './CardHead.tsx';
import { CardTools } from './CardTools.tsx';
import { EntityCard } from './EntityCard.tsx';
import { Notice, type NoticeView } from './Notice.tsx';
import { Trail } from './Trail.tsx';

export interface PageCardProps extends PageCardActions {
  readonly match: MatchView;
  /** Who may be meant, the likeliest first; usually one. */
  readonly candidates: readonly EntityRecord[];
  /** How to name this site; null where it has no name (a file). */
  readonly site: string | null;
  /** In a private window, where what is decided about a page is not kept. */
  readonly isPrivate?: boolean;
  readonly pinned: boolean;
}

export function PageCard(props: PageCardProps) {
  const { match, candidates, site, pinned, onRead, onCopy, onPin, onClose } = props;
  const translate = useTranslate();
  const titleId = useId();
  const [first] = candidates;
  // The cards that the reader went through, the one shown last; empty while choosing.
  const [trail, setTrail] = useState<readonly EntityRecord[]>(
    candidates.length === 1 && first ? [first] : [],
  );
  const [notice, setNotice] = useState<NoticeView | null>(null);
  const shown = trail.at(-1);
  const dialog = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);

  // What was pressed to get here is gone, and with it the focus.
  useLayoutEffect(() => {
    if (!isFirst.current) dialog.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [shown?.id]);

  const openCard = async (entity: Id): Promise<void> => {
    const record = await onRead(entity);
    if (record) setTrail((before) => [...before, record]);
  };

  const change = async (
    saving: Promise<boolean>,
    text: string,
    lasting: NoticeView['lasting'] = props.isPrivate ? 'cardInPrivate' : 'cardInOptions',
  ): Promise<void> => {
    const saved = await saving;
    setNotice(saved ? { text, lasting } : { text: translate('cardNotSaved') });
  };

  const undo = async (): Promise<void> => {
    const undone = await props.onUndo();
    setNotice(undone ? null : { text: translate('cardNotSaved') });
  };

  const tools = (
    <CardTools
      pinned={pinned}
      site={site}
      onPin={onPin}
      onClose={onClose}
      onPause={() => change(props.onPause(), translate('cardPaused'), 'cardInOptions')}
      onSiteOff={() => change(props.onSiteOff(), translate('cardSiteIsOff', site ?? ''))}
    />
  );

  return (
    <div
      ref={dialog}
      class="page-card"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      dir={translate('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      lang={translate('languageTag')}
    >
      {notice ? (
        <Notice titleId={titleId} notice={notice} onUndo={undo} onClose={onClose} />
      ) : shown ? (
        <>
          <Trail trail={trail} hasChoice={candidates.length > 1} onBack={setTrail} />
          <EntityCard
            key={shown.id}
            record={shown}
            titleId={titleId}
            match={trail.length === 1 ? match : undefined}
            tools={tools}
            onOpen={openCard}
            onReadWhole={props.onReadWhole}
            onCopy={onCopy}
          />
          {trail.length === 1 && (
            <CardFoot
              match={match}
              kind={shown.kind}
              name={shown.name}
              onDismiss={(scope) =>
                change(
                  props.onDismiss(shown.id, scope),
                  scope === 'page'
                    ? translate('cardDismissedPage', shown.name)
                    : translate('cardDismissedSite', shown.name, site ?? ''),
                )
              }
              site={site}
            />
          )}
        </>
      ) : (
        <Candidates
          titleId={titleId}
          match={match}
          candidates={candidates}
          tools={tools}
          onChoose={(record) => setTrail([record])}
        />
      )}
    </div>
  );
}
