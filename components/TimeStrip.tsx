/** Dates along a line of years: a dot for a day, a bar as long as what is not known. */
import { firstDay, lastDay } from '../lib/core/knowledge/edtf.ts';
import type { Dated } from '../lib/core/knowledge/model.ts';
import { percent } from './percent.ts';

interface Props {
  readonly dates: readonly Dated[];
  readonly label: string;
}

const dayMs = 86_400_000;
/** Shares of the width: a bar that is longer says little; marks nearer than this would touch. */
const long = 0.08;
const apart = 0.016;
/** px */
const levelHeight = 7;
const room = 5;
const tickRoom = 22;

/** `dates` that are open at one end have no length to draw, and are left out. */
export function TimeStrip({ dates: all, label }: Props) {
  const dates = all.filter(({ earliest, latest }) => earliest !== firstDay && latest !== lastDay);
  if (dates.length === 0) return null;
  const first = Math.min(...dates.map(({ earliest }) => Number(earliest.slice(0, 4))));
  const last = Math.max(...dates.map(({ latest }) => Number(latest.slice(0, 4)))) + 1;
  const start = Date.UTC(first, 0);
  const span = Date.UTC(last, 0) - start;
  const at = (ms: number): number => (ms - start) / span;
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  const marks = stack(
    dates.map(({ earliest, latest }) => ({
      from: at(Date.parse(earliest)),
      to: at(Date.parse(latest) + dayMs),
    })),
  );
  const axis = Math.max(0, ...marks.map(({ level }) => level + 1)) * levelHeight + room;
  return (
    <svg class="time-strip" height={axis + tickRoom} role="img" aria-label={label}>
      <line x1="0" x2="100%" y1={axis} y2={axis} />
      {years.map((year) => {
        const x = percent(at(Date.UTC(year, 0)));
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={axis} y2={axis + 5} />
            <text x={x} y={axis + 18}>
              {year}
            </text>
          </g>
        );
      })}
      {marks.map(({ from, to, level }, index) => {
        const y = axis - room - level * levelHeight;
        return (
          <line
            key={index}
            class={to - from > long ? 'time-mark time-mark-long' : 'time-mark'}
            x1={percent(from)}
            x2={percent(to)}
            y1={y}
            y2={y}
          />
        );
      })}
    </svg>
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Each on the lowest level where nothing is in its way; the short ones, which say more, go first. */
function stack(spans: readonly Span[]): readonly (Span & { readonly level: number })[] {
  const levels: Span[][] = [];
  const inOrder = spans.toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  return inOrder.map((span) => {
    const isFree = (taken: readonly Span[]): boolean =>
      taken.every(({ from, to }) => span.from - to > apart || from - span.to > apart);
    const found = levels.findIndex(isFree);
    const level = found < 0 ? levels.length : found;
    levels[level] = [...(levels[level] ?? []), span];
    return { ...span, level };
  });
}
