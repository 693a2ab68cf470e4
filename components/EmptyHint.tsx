/** Where nothing is found: what to try, and that the reader's own choice of sources may be why. */
import { languageOf } from '../lib/core/words.ts';
import { type MessageKey, useTranslate } from './translate.ts';
import type { SourceCount } from './use-knowledge.ts';

interface Props {
  /** What to try; with every source off, nothing helps. */
  readonly hint: MessageKey | null;
  readonly sources: SourceCount;
}

export function EmptyHint({ hint, sources: { off, all } }: Props) {
  const t = useTranslate();
  const number = new Intl.NumberFormat(languageOf(t));
  return (
    <>
      {hint !== null && off < all && <span class="hint">{t(hint)}</span>}
      {off > 0 && (
        <span class="hint">{t('sourcesOff', number.format(off), number.format(all))}</span>
      )}
    </>
  );
}
