/** The picture: one tab stop, arrow keys from point to point, each point said in words. */
import { useRef, useState } from 'preact/hooks';
import { dateText } from '../../lib/core/card/date-text.ts';
import type { TimelinePoint, TimelineView } from '../../lib/core/card/timeline.ts';
import { type Translate, translateCount } from '../../lib/core/words.ts';
import { percent } from '../percent.ts';
import { useTranslate } from '../translate.ts';
import { showEntry } from './show-in-body.ts';

/** px */
const levelHeight = 10;
const markHeight = 8;
const tickRoom = 20;

export function TimelinePicture({
  timeline: { points, ticks },
}: {
  readonly timeline: TimelineView;
}) {
  const translate = useTranslate();
  const picture = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const [told, setTold] = useState<number | null>(null);
  const levels = (kind: string) =>
    Math.max(0, ...points.filter((one) => one.kind === kind).map(({ level }) => level + 1));
  const axis = levels('event') * levelHeight + 6;
  const height = axis + levels('article') * levelHeight + 6 + (ticks.length > 0 ? tickRoom : 0);

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
    };
    const jumps: Record<string, number> = { Home: 0, End: points.length - 1 };
    const step = steps[event.key];
    const next = step === undefined ? jumps[event.key] : current + step;
    if (next === undefined || !points[next]) return;
    event.preventDefault();
    setCurrent(next);
    picture.current
      ?.querySelectorAll<SVGElement>('[role="button"]')
      [next]?.focus({ preventScroll: true });
  };

  const toldPoint = points[told ?? -1];
  return (
    <figure class="card-timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form */}
      <svg
        ref={picture}
        width="100%"
        height={height}
        role="group"
        aria-label={summaryOf(points, translate)}
        onKeyDown={onKeyDown}
      >
        <svg aria-hidden="true">
          <line class="card-axis" x1="0" x2="100%" y1={axis} y2={axis} />
          {ticks.map(({ edtf, at }) => (
            <g key={edtf}>
              <line
                class="card-axis"
                x1={percent(at)}
                x2={percent(at)}
                y1={axis}
                y2={height - 16}
              />
              <text class="card-tick" x={percent(at)} y={height - 4} text-anchor={anchorAt(at)}>
                {dateText(edtf, translate, 'short')}
              </text>
            </g>
          ))}
        </svg>
        {points.map((point, index) => (
          <Mark
            key={point.id}
            point={point}
            y={yOf(point, axis)}
            label={labelOf(point, translate)}
            isCurrent={index === current}
            onGo={(event) => {
              event.preventDefault();
              showEntry(picture.current, point.id);
            }}
            onTold={(isTold) => {
              setTold(isTold ? index : null);
              if (isTold) setCurrent(index);
            }}
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        {toldPoint ? labelOf(toldPoint, translate) : translate('cardTimelineLegend')}
      </figcaption>
    </figure>
  );
}

interface MarkProps {
  readonly point: TimelinePoint;
  readonly y: number;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly onTold: (isTold: boolean) => void;
  readonly onGo: (event: Event) => void;
}

/** A day is as wide as it is high; whatever is longer is uncertain by so much. */
function Mark({ point, y, label, isCurrent, onTold, onGo }: MarkProps) {
  const { from, to, kind, open, vague } = point;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an HTML button cannot stand inside a picture
    <g
      class="card-point"
      data-kind={kind}
      data-vague={vague}
      data-open={open}
      role="button"
      aria-label={label}
      // In small letters: in a picture the name of an attribute is taken as it is written.
      tabindex={isCurrent ? 0 : -1}
      onClick={onGo}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && onGo(event)}
      onFocus={() => onTold(true)}
      onBlur={() => onTold(false)}
      onPointerEnter={() => onTold(true)}
      onPointerLeave={() => onTold(false)}
    >
      <line class="card-point-reach" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      <line class="card-point-mark" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      {vague && (
        <line class="card-point-hollow" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      )}
    </g>
  );
}

/** Events stand above the axis, articles below it. */
function yOf({ kind, level }: TimelinePoint, axis: number): number {
  const away = level * levelHeight + markHeight;
  return kind === 'event' ? axis - away : axis + away;
}

function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.08) return 'start';
  return at > 0.92 ? 'end' : 'middle';
}

function labelOf({ kind, label, date }: TimelinePoint, translate: Translate): string {
  const what = kind === 'article' ? translate('cardTimelineArticle', label) : label;
  return translate('cardTimelinePoint', dateText(date.edtf, translate), what);
}

function summaryOf(points: readonly TimelinePoint[], translate: Translate): string {
  const count = (kind: string): number => points.filter((one) => one.kind === kind).length;
  const first = points[0]?.date.edtf ?? '';
  const last = points.at(-1)?.date.edtf ?? '';
  return translate(
    'cardTimelineSummary',
    translateCount(translate, 'cardTimelineArticles', count('article')),
    translateCount(translate, 'cardTimelineEvents', count('event')),
    dateText(first, translate),
    dateText(last, translate),
  );
}
