/**
 * What happened and what was written, in the order of time, year by year, under a strip that shows
 * how sure the dates are; all of it, or what concerns one person, organisation or work.
 */
import { firstDay, lastDay } from '../lib/core/knowledge/edtf.ts';
import type { Dated, EventStatus, Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { firstKnown } from '../lib/core/knowledge/order.ts';
import { between, type TimelineEntry, timelineOf } from '../lib/core/knowledge/timeline.ts';
import { translateCount } from '../lib/core/words.ts';
import { ArticleTitle } from './ArticleTitle.tsx';
import { DateText } from './DateText.tsx';
import { EmptyHint } from './EmptyHint.tsx';
import { EventStatusNote } from './EventStatusNote.tsx';
import { useKindName } from './kind-name.ts';
import { TimelineChoice } from './TimelineChoice.tsx';
import { TimeStrip } from './TimeStrip.tsx';
import { useTranslate } from './translate.ts';
import type { SourceCount } from './use-knowledge.ts';

interface Props {
  readonly knowledge: Knowledge;
  readonly sources: SourceCount;
  /** Whom it is about; null for everybody. */
  readonly about: Id | null;
  readonly onAbout: (id: Id | null) => void;
  readonly onOpen: (id: Id) => void;
}

interface Row {
  readonly id: Id;
  readonly title: string;
  /** True where the title is the first words of an article that has none. */
  readonly untitled: boolean;
  readonly date: Dated;
  readonly kind: 'event' | 'article';
  readonly status: EventStatus;
}

export function BrowseTimeline(props: Props) {
  const { knowledge, sources, about: wanted, onAbout, onOpen } = props;
  const t = useTranslate();
  const kindName = useKindName();
  // With a source, somebody may have gone.
  const about = knowledge.entities.find(({ id }) => id === wanted);
  const entries = about ? timelineOf(knowledge, about.id) : between(knowledge, firstDay, lastDay);
  const rows = entries.flatMap(rowOf);
  const years = [...new Set(rows.map(yearOf))];
  return (
    <>
      <TimelineChoice knowledge={knowledge} about={about?.id ?? null} onAbout={onAbout} />
      {rows.length === 0 && (
        <p class="empty">
          {about ? t('timelineNothing', about.name) : t('browseNothing')}
          <EmptyHint hint={null} sources={sources} />
        </p>
      )}
      {rows.length > 0 && (
        <TimeStrip
          dates={rows.map(({ date }) => date)}
          label={translateCount(t, 'timelineStrip', rows.length)}
        />
      )}
      {years.map((year) => (
        <section key={year} class="year">
          <h2 class="year-name">{year}</h2>
          <ol class="rows">
            {rows
              .filter((row) => yearOf(row) === year)
              .map((row) => (
                <li key={row.id} class="row">
                  <button type="button" class="row-main row-dated" onClick={() => onOpen(row.id)}>
                    <span class="row-date">
                      <DateText date={row.date} />
                    </span>
                    <span class="row-label">
                      <ArticleTitle article={row} />
                      {row.kind === 'article' && <span class="chip">{kindName('article')}</span>}
                      <EventStatusNote status={row.status} />
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

/** Roles and statements are told on the cards: without their people they say little. */
function rowOf(entry: TimelineEntry): Row[] {
  if (entry.kind === 'event') {
    const { id, label, date, status } = entry.event;
    return [{ id, title: label, untitled: false, date, status, kind: 'event' }];
  }
  if (entry.kind === 'article') {
    const { id, title, untitled, date } = entry.article;
    return [{ id, title, untitled, date, status: 'happened', kind: 'article' }];
  }
  return [];
}

function yearOf({ date }: Row): string {
  return firstKnown(date).slice(0, 4);
}
