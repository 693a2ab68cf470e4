/**
 * `npm run bench [-- FOLDER]`: what the page engine costs in a real Chromium, beside the bare cost
 * of reading the page and beside what others use. Prints Markdown, saves test-results/bench.svg.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../lib/command/browser/find-browser.ts';
import { servePages } from '../../lib/command/browser/serve-pages.ts';
import { bundleEngine } from './bundle-engine.ts';
import { chart } from './chart.ts';
import type { Engine } from './engine-in-page.ts';
import { measureLife } from './life-in-page.ts';
import { type NameList, nameLists } from './name-lists.ts';
import { benchPages } from './pages.ts';

type Method = Parameters<Engine['time']>[0];
const rounds = 9;

const project = new URL('../../', import.meta.url);
const [folder] = process.argv.slice(2);
const browserPath = findBrowser('chrome')?.path;
if (!browserPath) throw new Error('The bench needs a Chromium: set BROWSER_PATH.');

const code = await bundleEngine();
const lists = nameLists([5_000, 100_000]);
const [shipped] = lists;
if (!shipped) throw new Error('No names.');
const pages = benchPages(
  folder,
  shipped.names.filter((name) => / /.test(name)),
);
const server = await servePages();
const browser = await puppeteer.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});

/** Opens a page without its scripts and subresources, with a fine clock and the engine in it. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url(path), { waitUntil: 'domcontentloaded' });
  await page.evaluate(code);
  return page;
}

function serve(path: string, html: string): void {
  const headers = {
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  server.serve(path, { body: html, headers });
}

const openIndex = (page: Page, { packed, names }: NameList): Promise<number> =>
  page.evaluate((p, n) => (globalThis as unknown as { engine: Engine }).engine.open(p, n), packed, [
    ...names,
  ]);

const time = (page: Page, method: Method): Promise<number> =>
  page.evaluate((m) => (globalThis as unknown as { engine: Engine }).engine.time(m), method);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Medians of each method on an open page, measured in turn, after two rounds to warm up. */
async function warm(page: Page, methods: readonly Method[], count = rounds) {
  const times = new Map<Method, number[]>(methods.map((method) => [method, []]));
  for (let round = -2; round < count; round += 1) {
    for (const method of methods) {
      const taken = await time(page, method);
      if (round >= 0) times.get(method)?.push(taken);
    }
  }
  return new Map(methods.map((method) => [method, median(times.get(method) ?? [])]));
}

/** Median of the first run of a method, each in a process that never ran it. */
async function cold(path: string, method: Method, list: NameList): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await open(path);
    await openIndex(page, list);
    taken.push(await time(page, method));
    await page.close();
  }
  return median(taken);
}

const ratio = (value: number | undefined, floor: number | undefined): string =>
  value === undefined || !floor ? '-' : (value / floor).toFixed(2);

const rows: string[][] = [];
const points: { size: number; ratio: number; list: number }[] = [];
try {
  for (const [at, { name, html }] of pages.entries()) {
    const path = `/bench-${at}`;
    serve(path, html);
    const row = [name, String(Math.round(html.length / 1000))];
    const page = await open(path);
    for (const list of lists) {
      if (list !== shipped && name.includes('giant')) {
        // One pass takes seconds here; the other pages tell as much.
        row.push('-');
        continue;
      }
      await openIndex(page, list);
      const result = await warm(
        page,
        list === shipped ? ['floor', 'firstPass', 'scan', 'regexp'] : ['floor', 'scan'],
      );
      const floor = result.get('floor');
      if (list === shipped) row.push((floor ?? 0).toFixed(2));
      if (list === shipped) row.push(ratio(result.get('firstPass'), floor));
      row.push(ratio(result.get('scan'), floor));
      if (list === shipped) row.push(ratio(result.get('regexp'), floor));
      const scan = result.get('scan');
      if (floor && scan) points.push({ size: html.length, ratio: scan / floor, list: list.size });
    }
    await page.close();
    const coldFloor = await cold(path, 'floor', shipped);
    row.push(ratio(await cold(path, 'firstPass', shipped), coldFloor));
    row.push(ratio(await cold(path, 'scan', shipped), coldFloor));
    rows.push(row);
    console.error(row.join(' '));
  }
  const heads = ['page', 'kB', 'floor ms', 'no name', ...lists.map(({ size }) => `${size} names`)];
  heads.splice(5, 0, 'RegExp');
  heads.push('no name, cold', 'scan, cold');
  const middle = heads.map((_, at) =>
    at === 0
      ? '**median**'
      : at === 1
        ? ''
        : median(
            rows.map((row) => Number(row[at])).filter((value) => !Number.isNaN(value)),
          ).toFixed(2),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log('Ratios to the floor, one walk over the text of the page (medians of 9, one run).\n');
  for (const cells of [heads, heads.map(() => '---'), ...rows, middle]) console.log(line(cells));

  console.log('\n| what | figure |\n| --- | --- |');
  const small = await open('/bench-0');
  await openIndex(small, shipped);
  const slow = await warm(small, ['floor', 'markjs', 'fuse'], rounds);
  console.log(line(['mark.js, same names', ratio(slow.get('markjs'), slow.get('floor'))]));
  console.log(line(['Fuse.js over capitalised words', ratio(slow.get('fuse'), slow.get('floor'))]));
  for (const list of lists) {
    const opening: number[] = [];
    for (let round = 0; round < rounds; round += 1) opening.push(await openIndex(small, list));
    const size = `${(gzipSync(list.packed).length / 1000).toFixed(1)} kB gzipped`;
    console.log(
      line([`index of ${list.size} names`, `${size}, open in ${median(opening).toFixed(2)} ms`]),
    );
  }
  await small.close();
  for (const file of ['scan.js', 'annotate.js']) {
    const built = readFileSync(new URL(`.output/chrome-mv3/${file}`, project));
    console.log(line([file, `${(gzipSync(built).length / 1000).toFixed(1)} kB gzipped`]));
  }
  for (const [what, figure] of await measureLife(open, (page) => openIndex(page, shipped), serve)) {
    console.log(line([what, figure]));
  }
  mkdirSync(new URL('test-results/', project), { recursive: true });
  writeFileSync(new URL('test-results/bench.svg', project), chart(points));
} finally {
  await browser.close();
  await server.close();
}
