/** What happened, or was announced and may not have, with the words that say so. */
import { headWithSource } from '../../lib/core/card/articles-by-date.ts';
import { dateText } from '../../lib/core/card/date-text.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { EventStatusNote } from '../EventStatusNote.tsx';
import { OutsideNotes } from '../OutsideNotes.tsx';
import { useTranslate } from '../translate.ts';
import { Disclosure } from './Disclosure.tsx';
import { Passage } from './Passage.tsx';
import { sourceNames } from './source-names.ts';

export function Events({ record }: { readonly record: EntityRecord }) {
  const translate = useTranslate();
  const events = record.events.filter(({ quotes }) =>
    quotes.some(({ article }) => headWithSource(record, article)),
  );
  if (events.length === 0) return null;
  return (
    <ol class="card-events">
      {events.map(({ id, label, status, date, place, reasoning, quotes, outside }) => {
        const articles = quotes.map(({ article }) => article);
        const from = outside.length > 0 ? 'cardFromAndOutside' : 'cardFrom';
        return (
          <li key={id} data-entry={id} tabIndex={-1}>
            <span class="card-when">{dateText(date.edtf, translate)}</span>
            <p>
              {label}
              {place && !label.includes(place) && <span> {translate('cardPlace', place)}</span>}{' '}
              <EventStatusNote status={status} />
            </p>
            <Disclosure label={translate(from, sourceNames(record, articles, translate).all)}>
              {quotes.map((quote) => (
                <Passage key={quote.exact} quote={quote} />
              ))}
              {reasoning && <p>{reasoning}</p>}
              <OutsideNotes outside={outside} />
            </Disclosure>
          </li>
        );
      })}
    </ol>
  );
}
