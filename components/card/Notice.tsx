/** What has just been changed, with a way to take it back at once. */
import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../translate.ts';

export interface NoticeView {
  readonly text: string;
  readonly canUndo: boolean;
}

interface NoticeProps {
  readonly titleId: string;
  readonly notice: NoticeView;
  /** False in a private window: it holds until the page is left. */
  readonly isKept: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function Notice({ titleId, notice, isKept, onUndo, onClose }: NoticeProps) {
  const { text, canUndo } = notice;
  const translate = useTranslate();
  const buttons = useRef<HTMLParagraphElement>(null);
  // What was pressed to get here is gone, and with it the focus.
  useEffect(() => buttons.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div class="card-notice">
      <p id={titleId} role="status">
        {text}
      </p>
      {canUndo && (
        <p class="card-origin">{translate(isKept ? 'cardInOptions' : 'cardInPrivate')}</p>
      )}
      <p class="card-notice-buttons" ref={buttons}>
        {canUndo && (
          <button type="button" class="card-button" onClick={onUndo}>
            {translate('cardUndo')}
          </button>
        )}
        <button type="button" class="card-button" onClick={onClose}>
          {translate('cardClose')}
        </button>
      </p>
    </div>
  );
}
