/** The end of a shortened card: how much more there is, and the way to it. */
import { useState } from 'preact/hooks';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { translateCount } from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';
import type { CardActions } from './EntityCard.tsx';

interface MoreDetailsProps extends Pick<CardActions, 'onReadWhole'> {
  readonly record: EntityRecord;
  readonly onWhole: (record: EntityRecord) => void;
}

export function MoreDetails({ record, onReadWhole, onWhole }: MoreDetailsProps) {
  const translate = useTranslate();
  const [isOutOfReach, setOutOfReach] = useState(false);
  const left = record.more?.reduce((sum, { items }) => sum + items, 0) ?? 0;
  if (left === 0) return null;
  if (!onReadWhole || isOutOfReach) {
    return (
      <p class="card-more-elsewhere">{translateCount(translate, 'cardMoreElsewhere', left)}</p>
    );
  }

  const readWhole = async ({ currentTarget }: { currentTarget: HTMLElement }): Promise<void> => {
    const body = currentTarget.closest<HTMLElement>('section');
    const whole = await onReadWhole(record.id);
    // The button goes, whether there is more or not, and with it the focus.
    body?.focus({ preventScroll: true });
    if (whole) onWhole(whole);
    else setOutOfReach(true);
  };
  return (
    <p class="card-more-elsewhere">
      <button type="button" class="card-link" onClick={readWhole}>
        {translateCount(translate, 'cardMoreDetails', left)}
      </button>
    </p>
  );
}
