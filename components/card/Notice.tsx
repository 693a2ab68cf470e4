/** What has just been changed, with a way to take it back at once. */
import { useTranslate } from '../translate.ts';
import { takeFocus } from './take-focus.ts';

export interface NoticeView {
  readonly text: string;
  /** How long a change lasts, which can be undone here; absent where nothing was changed. */
  readonly lasting?: 'cardInOptions' | 'cardInPrivate';
}

interface NoticeProps {
  readonly titleId: string;
  readonly notice: NoticeView;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function Notice({ titleId, notice: { text, lasting }, onUndo, onClose }: NoticeProps) {
  const translate = useTranslate();
  return (
    <div class="card-notice">
      <p id={titleId} role="status">
        {text}
      </p>
      {lasting && <p class="card-origin">{translate(lasting)}</p>}
      <p class="card-notice-buttons" ref={takeFocus}>
        {lasting && (
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
