/** Words of an article, verbatim, with the entity's name emphasised. */
import { segmentsOf } from '../../lib/core/card/emphasis.ts';
import type { Quote } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';

export function Passage({ quote }: { readonly quote: Quote }) {
  const translate = useTranslate();
  // The marks come from the locale; the words between them stay in their own elements.
  const [opening = '', closing = ''] = translate('cardQuoted', '\u0000').split('\u0000');
  return (
    <blockquote class="card-passage">
      <p>
        {opening}
        {segmentsOf(quote).map(({ text, isName }, index) =>
          isName ? <b key={index}>{text}</b> : text,
        )}
        {closing}
      </p>
    </blockquote>
  );
}
