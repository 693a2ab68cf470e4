/** Says of an event that did not happen, or is only known to have been announced, just that. */
import type { EventStatus } from '../lib/core/knowledge/model.ts';
import { type MessageKey, useTranslate } from './translate.ts';

const keys: Readonly<Record<EventStatus, MessageKey | null>> = {
  happened: null,
  announced: 'eventAnnounced',
  threatened: 'eventThreatened',
  cancelled: 'eventCancelled',
};

export function EventStatusNote({ status }: { readonly status: EventStatus }) {
  const t = useTranslate();
  const key = keys[status];
  return key && <span class="chip">{t(key)}</span>;
}
