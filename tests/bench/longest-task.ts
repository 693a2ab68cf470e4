/** From a trace of the browser: which of a page's tasks took the longest, but for the browser's own work in it. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/** Collecting garbage, style, layout and painting: of a page of 230,000 nodes each takes milliseconds. */
const browsersOwn =
  /^(?:MinorGC|MajorGC|UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|ProxyMain::BeginMainFrame)$/;

/** In which the browser writes down tasks, what it does in them, and our mark. */
const categories = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'v8',
  'cc',
  'blink.user_timing',
] as const;

const marker = 'bench-main-thread';

const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Milliseconds of the longest task of the page's main thread while `work` runs. */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: [...categories] });
  await page.evaluate((name) => void performance.mark(name), marker);
  await work();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === marker);
  if (!mark) throw new Error('The trace does not tell which thread is the page’s.');
  const here = traceEvents
    .filter(
      ({ ph, pid, tid, ts }) => ph === 'X' && pid === mark.pid && tid === mark.tid && ts > mark.ts,
    )
    .toSorted((a, b) => a.ts - b.ts);
  const tasks = here.filter(({ name }) => name === 'RunTask');
  const others = outermost(here.filter(({ name }) => browsersOwn.test(name)));
  let longest = 0;
  let next = 0;
  for (const task of tasks) {
    let own = task.dur ?? 0;
    for (; next < others.length && (others[next]?.ts ?? 0) < end(task); next += 1)
      if ((others[next]?.ts ?? 0) >= task.ts) own -= others[next]?.dur ?? 0;
    longest = Math.max(longest, own);
  }
  return longest / 1000;
}

/** Those that begin within none of the others; `events` in order of their beginnings. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let last: TraceEvent | undefined;
  return events.filter((event) => {
    if (last && event.ts < end(last)) return false;
    last = event;
    return true;
  });
}
