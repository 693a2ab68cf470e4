/** When: the articles and events of a card as a picture on a true time axis, and the events in words. */
import { dateText } from '../../lib/core/card/date-text.ts';
import type { TimelineView } from '../../lib/core/card/timeline.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';
import { Events } from './Events.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';

interface TimelineProps {
  readonly record: EntityRecord;
  readonly timeline: TimelineView | null;
}

export function Timeline({ record, timeline }: TimelineProps) {
  const translate = useTranslate();
  return (
    <>
      {timeline && <TimelinePicture timeline={timeline} />}
      <Events record={record} />
      {timeline?.sourcesEnd && (
        <p class="card-timeline-end">
          {translate('cardTimelineEnd', dateText(endOf(timeline.sourcesEnd.latest), translate))}
        </p>
      )}
    </>
  );
}

/** The month is fine enough to say where knowledge ends. */
function endOf(day: string): string {
  return day.slice(0, 7);
}
