/** Copies a line of text and says whether that worked. */
import { useState } from 'preact/hooks';
import { useTranslate } from '../translate.ts';
import type { CardActions } from './EntityCard.tsx';

interface CopyButtonProps extends Pick<CardActions, 'onCopy'> {
  readonly text: string;
}

export function CopyButton({ text, onCopy }: CopyButtonProps) {
  const translate = useTranslate();
  const [done, setDone] = useState<boolean | null>(null);
  const label = done === null ? 'cardCopy' : done ? 'cardCopied' : 'cardNotCopied';
  return (
    <button
      type="button"
      class="card-link"
      aria-live="polite"
      onClick={() => onCopy(text).then(setDone)}
    >
      {translate(label)}
    </button>
  );
}
