/** What the running engine costs: longest block, marks, hit test, memory, a page that adds text. */
import type { Page } from 'puppeteer-core';
import type { Engine } from './engine-in-page.ts';

declare global {
  var engine: Engine;
}

type Figures = readonly (readonly [what: string, figure: string])[];

const manyNames = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>Paragraph ${at}: then Rosie Duffield spoke to the members of the house.</p>`,
  ).join('');

/** Milliseconds of the longest stretch without a turn for others while the engine starts. */
async function longestBlock(page: Page): Promise<number> {
  return page.evaluate(async () => {
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
    engine.start();
    let before = -1;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      const now = engine.names()?.mentionsInOrder().length ?? 0;
      if (now === before) break;
      before = now;
    }
    pings.on = false;
    engine.stop();
    return pings.longest;
  });
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

/** Kilobytes that stay in use for the engine on an open page. */
function memory(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const used = () => {
      globalThis.gc?.();
      return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory
        .usedJSHeapSize;
    };
    const before = used();
    engine.start();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const after = used();
    engine.stop();
    return (after - before) / 1000;
  });
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

/** Every figure with what it is of. */
export async function measureLife(
  open: (path: string) => Promise<Page>,
  openIndex: (page: Page) => Promise<unknown>,
  serve: (path: string, html: string) => void,
): Promise<Figures> {
  const figures: [string, string][] = [];
  async function on<T>(path: string, measure: (page: Page) => Promise<T>): Promise<T> {
    const page = await open(path);
    await openIndex(page);
    const result = await measure(page);
    await page.close();
    return result;
  }
  for (const [what, path] of [
    ['large', '/bench-1'],
    ['giant', '/bench-2'],
  ] as const) {
    const block = await on(path, longestBlock);
    figures.push([`longest block, made ${what} page, cold`, `${block.toFixed(1)} ms`]);
  }
  serve(
    '/long-text',
    `<pre>${'Then a man of the house spoke again at length. '.repeat(210_000)}Rosie Duffield</pre>`,
  );
  figures.push([
    'longest block, one text of 10 MB',
    `${(await on('/long-text', longestBlock)).toFixed(1)} ms`,
  ]);
  for (const count of [100, 1000, 10_000]) {
    serve(`/names-${count}`, manyNames(count));
    const { ours, browser } = await on(`/names-${count}`, hitTest);
    figures.push([
      `hit test with ${count} names`,
      `${ours.toFixed(1)} µs, ${(ours / browser).toFixed(2)} x elementFromPoint`,
    ]);
  }
  figures.push([
    'memory, 1,000 names marked',
    `${(await on('/names-1000', memory)).toFixed(0)} kB`,
  ]);
  serve('/stream', '<p>Rosie Duffield</p>');
  const idle = await on('/stream', (page) => appending(page, false));
  const busy = await on('/stream', (page) => appending(page, true));
  figures.push(['main thread under 1,000 added nodes/s', `${((busy - idle) * 100).toFixed(2)} %`]);
  return figures;
}
