/** Words of an article, verbatim, with the entity's name emphasised. */
import { segmentsOf } from '../../lib/core/card/emphasis.ts';
import type { Quote } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';

export function Passage({ quote }: { readonly quote: Quote }) {
  const translate = useTranslate();
  // The marks come from the locale; the words between them stay in their own elements. What stands
  // for the words is the character made for that: browsers drop a NUL from a message.
  const [opening = '', closing = ''] = translate('cardQuoted', '\uFFFC').split('\uFFFC');
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
