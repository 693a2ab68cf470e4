/** A paragraph of a news page that never was, on which marks and cards work as on any other. */
import { useTranslate } from './translate.ts';

export function Sample() {
  const t = useTranslate();
  return (
    <article class="sample" id="sample">
      <p>{t('sampleText')}</p>
    </article>
  );
}
