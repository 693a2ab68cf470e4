/**
 * `npm run bench [-- FOLDER]`: what the page engine costs in a real Chromium, beside the bare cost
 * of reading the page and beside what others use. Prints Markdown; saves it and a picture in
 * test-results/. With the pages of a folder it takes about ten minutes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../lib/command/browser/find-browser.ts';
import { servePages } from '../../lib/command/browser/serve-pages.ts';
import { bundleEngine, bundleFirstPass, bundleMatcher, bundleSecondPass } from './bundle-engine.ts';
import { chart, type Point } from './chart.ts';
import { measureLife } from './life-in-page.ts';
import {
  createMeasure,
  hasCandidate,
  type Method,
  median,
  openIndex,
  rounds,
  scriptPolicy,
  warm,
} from './measure.ts';
import { nameLists } from './name-lists.ts';
import { type BenchPage, benchPages } from './pages.ts';

const project = new URL('../../', import.meta.url);
const [folder] = process.argv.slice(2);
const browserPath = findBrowser('chrome')?.path;
if (!browserPath) throw new Error('The bench needs a Chromium: set BROWSER_PATH.');

const lists = nameLists([5_000, 100_000]);
const [shipped] = lists;
const pages = benchPages(
  folder,
  shipped.names.filter((name) => / /.test(name)),
);
const server = await servePages();
const browser = await puppeteer.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});
const { open, coldFirstPass, coldSecondPass } = createMeasure(browser, server.url, {
  engine: await bundleEngine(),
  firstPass: await bundleFirstPass(),
  secondPass: await bundleSecondPass(),
});

function serve(path: string, html: string): void {
  const headers = {
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; worker-src blob:; ${scriptPolicy}`,
    // A page that is alone in its process has a fine clock.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  server.serve(path, { body: html, headers });
}

const report: string[] = [];
function say(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
  report.push(...lines);
}
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const times = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(2));

const heads = [
  'page',
  'kB',
  'floor ms',
  'no name',
  'RegExp',
  ...lists.map(({ size }) => `${size} names`),
  'cold floor ms',
  'no name, cold',
  'and loading',
  'names, cold',
  'and loading',
  'deciding ms',
];
const points: Point[] = [];
/** Pages, without the names put in, that are read closely all the same. */
const read = new Set<string>();

/** Pages longer than this are read with our own list only: one pass with more names takes seconds. */
const longestForAll = 2_000_000;

/** The first pass reads all of a page only where no name ends it: on the page without those put in. */
const ratio = (times: ReadonlyMap<Method, number>): number =>
  (times.get('firstPass') ?? Number.NaN) / (times.get('floor') ?? Number.NaN);

/** One line of the table: figures behind name and size, as multiples of the floor but for the floor. */
async function figuresOf({ name, html, bare }: BenchPage, path: string): Promise<number[]> {
  serve(path, html);
  serve(`${path}-bare`, bare);
  const figures: number[] = [];
  const barePage = await open(`${path}-bare`);
  await openIndex(barePage, shipped);
  const withoutNames = await warm(barePage, ['floor', 'firstPass']);
  if (await hasCandidate(barePage)) read.add(name);
  await barePage.close();
  const page = await open(path);
  for (const list of lists) {
    const isFirst = list === shipped;
    if (!isFirst && html.length > longestForAll) {
      figures.push(Number.NaN);
      continue;
    }
    await openIndex(page, list);
    const result = await warm(page, isFirst ? ['floor', 'regexp', 'scan'] : ['floor', 'scan']);
    const of = (method: 'floor' | 'regexp' | 'scan') => result.get(method) ?? Number.NaN;
    if (isFirst) figures.push(of('floor'), ratio(withoutNames), of('regexp') / of('floor'));
    figures.push(of('scan') / of('floor'));
    points.push({ size: html.length, ratio: of('scan') / of('floor'), list: list.size });
  }
  await page.close();
  const without = await coldFirstPass(`${path}-bare`, shipped);
  const first = await coldSecondPass(path, shipped);
  figures.push(first.floor, without.reading / without.floor, without.withLoading / without.floor);
  figures.push(first.reading / first.floor, first.withLoading / first.floor, first.deciding);
  process.stderr.write(`${name} ${figures.map(times).join(' ')}\n`);
  return figures;
}

async function sayOthers(path: string): Promise<void> {
  const page = await open(path);
  await openIndex(page, shipped);
  const slow = await warm(page, ['floor', 'markjs', 'fuse']);
  const floor = slow.get('floor') ?? Number.NaN;
  say(
    row([
      'mark.js, the same names',
      `${times((slow.get('markjs') ?? Number.NaN) / floor)} x floor`,
    ]),
    row([
      'Fuse.js over capitalised words',
      `${times((slow.get('fuse') ?? Number.NaN) / floor)} x floor`,
    ]),
  );
  for (const list of lists) {
    const opening: number[] = [];
    for (let round = 0; round < rounds; round += 1) opening.push(await openIndex(page, list));
    const others = await warm(page, ['floor', 'regexp']);
    const regexp = (others.get('regexp') ?? Number.NaN) / (others.get('floor') ?? Number.NaN);
    const size = `${(gzipSync(list.packed, { level: 9 }).length / 1000).toFixed(1)} kB gzipped`;
    say(
      row([`index of ${list.size} names`, `${size}, ready in ${times(median(opening))} ms`]),
      row([`one RegExp of ${list.size} names, compiled anew`, `${times(regexp)} x floor`]),
    );
  }
  await page.close();
}

try {
  const all: { page: BenchPage; figures: number[] }[] = [];
  for (const [at, page] of pages.entries())
    all.push({ page, figures: await figuresOf(page, `/bench-${at}`) });
  const real = all.filter(({ page }) => !page.isMade);
  const middle = (real.length > 0 ? real : all).map(({ figures }) => figures);
  say(
    `Multiples of the floor, one walk over the text of the page (medians of ${rounds}, one run). What`,
    'a page pays: the background decides, and the last column is what it takes for that, warm.',
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...all.map(({ page, figures }) =>
      row([page.name, String(Math.round(page.html.length / 1000)), ...figures.map(times)]),
    ),
    row([
      `**median of ${middle.length}**`,
      '',
      ...heads
        .slice(2)
        .map((_, at) => times(median(middle.map((figures) => figures[at] ?? Number.NaN)))),
    ]),
    '',
    row(['what', 'figure']),
    row(['---', '---']),
  );
  say(
    row(['pages without the names put in that part two comes to', `${read.size} of ${all.length}`]),
  );
  await sayOthers('/bench-0');
  for (const file of ['scan.js', 'annotate.js', 'cards.js']) {
    const built = new URL(`.output/chrome-mv3/${file}`, project);
    const size = existsSync(built)
      ? `${(gzipSync(readFileSync(built)).length / 1000).toFixed(1)} kB gzipped`
      : 'not built: npm run build';
    say(row([file, size]));
  }
  for (const figure of await measureLife({
    open,
    openIndex,
    serve,
    lists,
    matcher: await bundleMatcher(),
  }))
    say(row(figure));
  mkdirSync(new URL('test-results/', project), { recursive: true });
  writeFileSync(new URL('test-results/bench.md', project), `${report.join('\n')}\n`);
  writeFileSync(new URL('test-results/bench.svg', project), chart(points));
} finally {
  await browser.close();
  await server.close();
}
