/** Dates along a line of years: a dot for a day, a bar as long as what is not known. */
import { firstDay, lastDay } from '../lib/core/knowledge/edtf.ts';
import type { Dated } from '../lib/core/knowledge/model.ts';

interface Props {
  readonly dates: readonly Dated[];
  readonly label: string;
}

const width = 360;
const dayMs = 86_400_000;

/** `dates` that are open at one end have no length to draw, and are left out. */
export function TimeStrip({ dates: all, label }: Props) {
  const dates = all.filter(({ earliest, latest }) => earliest !== firstDay && latest !== lastDay);
  const first = Math.min(...dates.map(({ earliest }) => Number(earliest.slice(0, 4))));
  const last = Math.max(...dates.map(({ latest }) => Number(latest.slice(0, 4)))) + 1;
  const start = Date.UTC(first, 0);
  const span = Date.UTC(last, 0) - start;
  const at = (ms: number) => ((ms - start) / span) * width;
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  return (
    <svg class="time-strip" viewBox={`0 0 ${width} 40`} role="img" aria-label={label}>
      <line x1="0" x2={width} y1="14" y2="14" />
      {years.map((year) => (
        <g key={year}>
          <line x1={at(Date.UTC(year, 0))} x2={at(Date.UTC(year, 0))} y1="10" y2="18" />
          <text x={at(Date.UTC(year, 0)) + 4} y="34">
            {year}
          </text>
        </g>
      ))}
      {dates.map(({ edtf, earliest, latest }, index) => {
        const from = at(Date.parse(earliest));
        const length = at(Date.parse(latest) + dayMs) - from;
        return (
          <rect
            key={`${edtf} ${index}`}
            class={length > 30 ? 'time-mark time-mark-long' : 'time-mark'}
            x={from - (length < 6 ? 3 : 0)}
            y="11"
            width={Math.max(6, length)}
            height="6"
            rx="3"
          />
        );
      })}
    </svg>
  );
}
