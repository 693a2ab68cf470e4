/** All events in the order of time, year by year, under a strip that shows how sure their dates are. */
import { firstDay } from '../lib/core/knowledge/edtf.ts';
import type { Event, Id } from '../lib/core/knowledge/model.ts';
import { compareText } from '../lib/core/knowledge/order.ts';
import { translateCount } from '../lib/core/words.ts';
import { DateText } from './DateText.tsx';
import { EventStatusNote } from './EventStatusNote.tsx';
import { TimeStrip } from './TimeStrip.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  readonly events: readonly Event[];
  readonly onOpen: (id: Id) => void;
}

export function EventTimeline({ events, onOpen }: Props) {
  const t = useTranslate();
  if (events.length === 0) return <p class="empty">{t('browseNothing')}</p>;
  const inOrder = events.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  const years = [...new Set(inOrder.map(yearOf))];
  return (
    <>
      <TimeStrip
        dates={inOrder.map(({ date }) => date)}
        label={translateCount(t, 'timelineStrip', events.length)}
      />
      {years.map((year) => (
        <section key={year} class="year">
          <h2 class="year-name">{year}</h2>
          <ol class="rows">
            {inOrder
              .filter((event) => yearOf(event) === year)
              .map((event) => (
                <li key={event.id} class="row">
                  <button type="button" class="row-main row-dated" onClick={() => onOpen(event.id)}>
                    <span class="row-date">
                      <DateText date={event.date} />
                    </span>
                    <span class="row-label">
                      {event.label}
                      <EventStatusNote status={event.status} />
                    </span>
                  </button>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The first day it may have been; of what was only "by" a day, that day. */
function dayOf({ date }: Event): string {
  return date.earliest === firstDay ? date.latest : date.earliest;
}

function yearOf(event: Event): string {
  return dayOf(event).slice(0, 4);
}
