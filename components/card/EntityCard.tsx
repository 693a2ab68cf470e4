/**
 * What a reader sees of one entity: who, what was written, what was said, when, with whom. The same
 * on a page, in the popup and in the side panel. Parts with nothing to show are not there.
 */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { articlesByDate } from '../../lib/core/card/articles-by-date.ts';
import { exchangesOf } from '../../lib/core/card/exchanges.ts';
import { timelineView } from '../../lib/core/card/timeline.ts';
import type { Id } from '../../lib/core/knowledge/model.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { Alongside } from './Alongside.tsx';
import { Articles } from './Articles.tsx';
import { CardHead, type MatchView } from './CardHead.tsx';
import { Contents } from './Contents.tsx';
import { MoreDetails } from './MoreDetails.tsx';
import { Notes } from './Notes.tsx';
import { Section } from './Section.tsx';
import { Statements } from './Statements.tsx';
import { Timeline } from './Timeline.tsx';

/** What a card asks of whoever shows it. */
export interface CardActions {
  /** Opens the card of somebody named on this one. Without it, names are plain text. */
  readonly onOpen?: ((entity: Id) => void) | undefined;
  /** The whole of a shortened record. Without it, or where it has none, the card says where to look. */
  readonly onReadWhole?: ((entity: Id) => Promise<EntityRecord | null>) | undefined;
  /** Puts plain text on the clipboard; false where the page does not let us. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

export interface EntityCardProps extends CardActions {
  /** Thinned by the sources that are switched off. */
  readonly record: EntityRecord;
  /** The id of the name's heading, for labels. */
  readonly titleId?: string | undefined;
  /** How the name stands on the page; without it, the card was asked for by hand. */
  readonly match?: MatchView | undefined;
  /** Controls in the corner of the head. */
  readonly tools?: ComponentChildren;
}

export function EntityCard(props: EntityCardProps) {
  const { titleId, match, tools, onOpen, onReadWhole, onCopy } = props;
  const [whole, setWhole] = useState<EntityRecord | null>(null);
  const record = whole ?? props.record;
  const body = useRef<HTMLElement>(null);
  const articles = useMemo(() => articlesByDate(record), [record]);
  const exchanges = useMemo(() => exchangesOf(record.statements), [record]);
  const timeline = useMemo(() => timelineView(record), [record]);
  const hasCompany = record.alongside.length > 0 || record.relations.length > 0;
  const sections = [
    articles.length > 0 && ('articles' as const),
    exchanges.length > 0 && ('statements' as const),
    (timeline || record.events.length > 0) && ('timeline' as const),
    hasCompany && ('alongside' as const),
  ].filter((section) => section !== false);

  return (
    <article class="card" data-entity={record.id}>
      <CardHead record={record} titleId={titleId} match={match} tools={tools} />
      {sections.length > 1 && <Contents sections={sections} body={body} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section class="card-body" ref={body} tabIndex={0} aria-labelledby={titleId}>
        {articles.length > 0 && (
          <Section name="articles">
            <Articles groups={articles} onCopy={onCopy} />
          </Section>
        )}
        {exchanges.length > 0 && (
          <Section name="statements">
            <Statements record={record} exchanges={exchanges} onOpen={onOpen} />
          </Section>
        )}
        {(timeline || record.events.length > 0) && (
          <Section name="timeline">
            <Timeline record={record} timeline={timeline} />
          </Section>
        )}
        {hasCompany && (
          <Section name="alongside">
            <Alongside record={record} onOpen={onOpen} />
          </Section>
        )}
        <Notes record={record} />
        <MoreDetails record={record} onReadWhole={onReadWhole} onWhole={setWhole} />
      </section>
    </article>
  );
}
