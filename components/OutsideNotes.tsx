/** What no article says but public knowledge does, and who says it. */
import type { OutsideKnowledge } from '../lib/core/knowledge/model.ts';
import { useTranslate } from './translate.ts';

export function OutsideNotes({ outside }: { readonly outside: readonly OutsideKnowledge[] }) {
  const translate = useTranslate();
  return (
    <>
      {outside.map(({ says, origin }) => (
        <p key={says}>
          {translate('cardDatingOutside', says)}{' '}
          <span class="card-origin">{translate('cardDatingOrigin', origin)}</span>
        </p>
      ))}
    </>
  );
}
