/** Says of an event that did not happen, or is only known to have been announced, just that. */
import type { EventStatus } from '../lib/core/knowledge/model.ts';
import { capitalised } from '../lib/core/words.ts';
import { useTranslate } from './translate.ts';

export function EventStatusNote({ status }: { readonly status: EventStatus }) {
  const t = useTranslate();
  return status === 'happened' ? null : (
    <span class="chip">{t(`event${capitalised(status)}`)}</span>
  );
}
