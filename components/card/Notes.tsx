/** What our sources got wrong about the entity, told as such. */
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';

export function Notes({ record: { notes } }: { readonly record: EntityRecord }) {
  const translate = useTranslate();
  if (notes.length === 0) return null;
  return (
    <section class="card-section card-notes">
      <h3 class="card-section-title">{translate('cardNotes')}</h3>
      {notes.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
