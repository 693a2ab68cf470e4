/** What the running engine costs: longest block, marks, hit test, memory, a page that adds text. */
import type { Page } from 'puppeteer-core';
import type { PageSettings } from '../../lib/page/page-names.ts';
import { longestTask } from './longest-task.ts';
import { median, rounds } from './measure.ts';
import { memory } from './memory-in-page.ts';
import type { NameList } from './name-lists.ts';

type Figures = readonly (readonly [what: string, figure: string])[];

const manyNames = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>Paragraph ${at}: then Rosie Duffield spoke to the members of the house.</p>`,
  ).join('');

/**
 * Milliseconds of the longest stretch without a turn for others while the engine starts. With a style
 * for its marks the browser's own painting counts as well: of a very large page it takes as long for
 * any change.
 */
async function longestBlock(page: Page, style: PageSettings['style']): Promise<number> {
  return page.evaluate(async (marked) => {
    const pings = { on: true, longest: 0, last: performance.now() };
    const ping = () => {
      const now = performance.now();
      pings.longest = Math.max(pings.longest, now - pings.last);
      pings.last = now;
      // Above the engine's own continuations, so that every pause of it is one turn for us; with a
      // delay, or nothing else would ever have one.
      if (pings.on) void scheduler.postTask(ping, { priority: 'user-blocking', delay: 1 });
    };
    ping();
    await new Promise((resolve) => setTimeout(resolve, 300));
    pings.longest = 0;
    engine.start({ style: marked });
    // Until all names are found: each of these pages has some.
    let before = 0;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const now = engine.names()?.mentionsInOrder().length ?? 0;
      if (now > 0 && now === before) break;
      before = now;
    }
    pings.on = false;
    engine.stop();
    return pings.longest;
  }, style);
}

/** Microseconds for each question what lies under the pointer, ours and the browser's own. */
function hitTest(page: Page): Promise<{ ours: number; browser: number }> {
  return page.evaluate(async () => {
    engine.start();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const names = engine.names();
    const at = (index: number) => [(index * 37) % innerWidth, (index * 53) % innerHeight] as const;
    const taken = { ours: [] as number[], browser: [] as number[] };
    for (let round = 0; round < 9; round += 1) {
      let start = performance.now();
      for (let index = 0; index < 500; index += 1) names?.mentionAt(...at(index));
      taken.ours.push((performance.now() - start) * 2);
      start = performance.now();
      for (let index = 0; index < 500; index += 1) document.elementFromPoint(...at(index));
      taken.browser.push((performance.now() - start) * 2);
    }
    engine.stop();
    const median = (values: number[]) => values.sort((a, b) => a - b)[4] ?? 0;
    return { ours: median(taken.ours), browser: median(taken.browser) };
  });
}

/** Milliseconds to put on marks, and how many they are. */
function marking(page: Page): Promise<{ count: number; took: number }> {
  return page.evaluate(async (count) => {
    engine.start();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const all = Array.from({ length: count }, () => engine.timeMarks());
    engine.stop();
    return all.sort((a, b) => a.took - b.took)[count >> 1] ?? { count: 0, took: 0 };
  }, rounds);
}

/** Share of five seconds that scripts take while a thousand nodes a second are added. */
async function appending(page: Page, withEngine: boolean): Promise<number> {
  const scriptTime = async () => (await page.metrics()).ScriptDuration ?? 0;
  await page.evaluate((on) => {
    if (on) engine.start();
  }, withEngine);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const before = await scriptTime();
  await page.evaluate(async () => {
    for (let round = 0; round < 250; round += 1) {
      for (let node = 0; node < 20; node += 1) {
        const line = document.createElement('p');
        line.textContent = `Line ${round} of a stream that says nothing of the Members.`;
        document.body.append(line);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  const share = ((await scriptTime()) - before) / 5;
  await page.evaluate(() => engine.stop());
  return share;
}

export interface Bench {
  /** What decides in a worker. */
  readonly matcher: string;
  open(path: string): Promise<Page>;
  openIndex(page: Page, list: NameList): Promise<unknown>;
  serve(path: string, html: string): void;
  /** The first is the one that is shipped. */
  readonly lists: readonly NameList[];
}

/** Fresh pages on which the longest block is looked for: the median says what a reader meets. */
const freshPages = 3;

/** Every figure with what it is of. */
export async function measureLife({
  open,
  openIndex,
  serve,
  lists,
  matcher,
}: Bench): Promise<Figures> {
  const figures: [string, string][] = [];
  const [shipped] = lists;
  async function on<T>(
    path: string,
    measure: (page: Page) => Promise<T>,
    list = shipped,
  ): Promise<T> {
    const page = await open(path);
    if (list) await openIndex(page, list);
    if (list)
      await page.evaluate((code, p) => engine.decideInWorker(code, p), matcher, list.packed);
    const result = await measure(page);
    await page.close();
    return result;
  }
  serve('/names-1000', manyNames(1000));
  serve(
    '/long-text',
    `<pre>${'Then a man of the house spoke again at length. '.repeat(210_000)}Rosie Duffield</pre>`,
  );
  for (const [what, path] of [
    ['made large page', '/bench-1'],
    ['made giant page', '/bench-2'],
    ['1,000 names', '/names-1000'],
    ['one text of 10 MB', '/long-text'],
  ] as const) {
    for (const [how, style] of [
      ['cold', 'none'],
      ['with its marks painted', 'underline'],
    ] as const) {
      const blocks: number[] = [];
      for (let at = 0; at < freshPages; at += 1)
        blocks.push(await on(path, (page) => longestBlock(page, style)));
      const [least = 0] = blocks.toSorted((a, b) => a - b);
      figures.push([
        `longest block, ${what}, ${how}`,
        `${median(blocks).toFixed(1)} ms (least of ${freshPages}: ${least.toFixed(1)})`,
      ]);
    }
  }
  const tasks: number[] = [];
  for (let at = 0; at < freshPages; at += 1)
    tasks.push(
      await on('/bench-2', (page) => longestTask(page, () => longestBlock(page, 'underline'))),
    );
  figures.push([
    'longest task, made giant page, without collecting garbage, layout and painting',
    `${median(tasks).toFixed(1)} ms`,
  ]);
  for (const count of [100, 1000, 10_000]) {
    serve(`/names-${count}`, manyNames(count));
    const { ours, browser } = await on(`/names-${count}`, hitTest);
    figures.push([
      `hit test with ${count} names`,
      `${ours.toFixed(1)} µs, ${(ours / browser).toFixed(2)} x elementFromPoint`,
    ]);
  }
  const { count, took } = await on('/names-1000', marking);
  figures.push([`putting on ${count} marks`, `${took.toFixed(2)} ms`]);
  for (const list of lists) {
    const page = await open('/names-1000');
    await page.evaluate((code, p) => engine.decideInWorker(code, p), matcher, list.packed);
    const { index, running } = await memory(page, () => openIndex(page, { ...list, names: [] }));
    await page.close();
    figures.push([
      `memory with ${list.size} names`,
      `${index.toFixed(0)} kB for the index, ${running.toFixed(0)} kB for 1,000 marked names`,
    ]);
  }
  serve('/stream', '<p>Rosie Duffield</p>');
  const idle = await on('/stream', (page) => appending(page, false));
  const busy = await on('/stream', (page) => appending(page, true));
  figures.push(['main thread under 1,000 added nodes/s', `${((busy - idle) * 100).toFixed(2)} %`]);
  return figures;
}
