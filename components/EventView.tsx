/** One event: when and where, who took part, and the words that say so. */
import type { Event, Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { SourceChip } from './card/SourceChip.tsx';
import { DateText } from './DateText.tsx';
import { EventStatusNote } from './EventStatusNote.tsx';
import { NameLinks } from './NameLinks.tsx';
import { OutsideNotes } from './OutsideNotes.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  readonly event: Event;
  readonly knowledge: Knowledge;
  readonly onOpen: (id: Id) => void;
}

export function EventView({ event, knowledge, onOpen }: Props) {
  const t = useTranslate();
  const participants = knowledge.entities.filter(({ id }) => event.participants.includes(id));
  return (
    <article class="detail">
      <p class="detail-kind">
        {t('kindEvent')} · <DateText date={event.date} />
        {event.place && ` · ${event.place}`}
      </p>
      <h2 class="detail-name">{event.label}</h2>
      <p class="detail-role">
        <EventStatusNote status={event.status} />
      </p>
      {event.reasoning && <p class="hint">{event.reasoning}</p>}
      {event.passages.map((passage) => {
        const article = knowledge.articles.find(({ id }) => id === passage.article);
        const source = knowledge.sources.find(({ id }) => id === article?.source);
        return (
          <figure key={`${passage.article} ${passage.start}`} class="quotation">
            <blockquote>{passage.exact}</blockquote>
            {article && source && (
              <figcaption>
                <span class="publisher">{source.name}</span> <SourceChip kind={source.kind} />{' '}
                <DateText date={article.date} />
              </figcaption>
            )}
          </figure>
        );
      })}
      <OutsideNotes outside={event.outside} />
      {participants.length > 0 && <h3 class="detail-heading">{t('eventParticipants')}</h3>}
      <NameLinks names={participants} onOpen={onOpen} />
    </article>
  );
}
