/** Opens pages in a real browser and times what is asked of the engine in them. */
import type { Browser, Page } from 'puppeteer-core';
import { openNameIndex } from '../../lib/core/match/name-index.ts';
import { createPageMatcher } from '../../lib/core/match/page-matcher.ts';
import { finish } from '../../lib/core/match/steps.ts';
import type { Engine } from './engine-in-page.ts';
import type { FirstPass } from './first-pass-in-page.ts';
import type { NameList } from './name-lists.ts';
import type { SecondPass } from './second-pass-in-page.ts';

declare global {
  var firstPass: FirstPass;
  var secondPass: SecondPass;
}

export type Method = Parameters<Engine['time']>[0];

/** How often everything is measured; medians are reported. */
export const rounds = 9;

/** Rounds before the first that counts. */
const warmUp = 2;

/** Of an even number the upper of the two in the middle; NaN of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds in which the engine in the page opens the index. */
export const openIndex = (page: Page, { packed, names }: NameList): Promise<number> =>
  page.evaluate((p, n) => (globalThis as unknown as { engine: Engine }).engine.open(p, n), packed, [
    ...names,
  ]);

const time = (page: Page, method: Method): Promise<number> =>
  page.evaluate((m) => (globalThis as unknown as { engine: Engine }).engine.time(m), method);

/** Whether there is anything on the page that part two would come for. */
export const hasCandidate = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as { engine: Engine }).engine.hasCandidate());

export interface Measure {
  /** A page without its scripts and subresources, with the engine in it. */
  open(path: string): Promise<Page>;
  /** Part one in a process that never ran it; loading is to run its script and to open its index. */
  coldFirstPass(path: string, list: NameList): Promise<FirstReading>;
  /** Part two, to where all names are marked. */
  coldSecondPass(path: string, list: NameList): Promise<FirstScan>;
}

/** Medians in milliseconds. */
export interface FirstReading {
  readonly floor: number;
  readonly reading: number;
  readonly withLoading: number;
}

/** `deciding` is what a warm background takes. */
export interface FirstScan extends FirstReading {
  readonly deciding: number;
}

/** What a page must let in for `run`. */
export const scriptPolicy = "script-src 'nonce-bench'";

/**
 * Runs a script as the browser runs those of pages and extensions; returns the milliseconds. What is
 * evaluated from outside is compiled in another way.
 */
const run = (page: Page, code: string): Promise<number> =>
  page.evaluate((text) => {
    const script = document.createElement('script');
    script.nonce = 'bench';
    script.textContent = text;
    const start = performance.now();
    document.documentElement.append(script);
    const took = performance.now() - start;
    script.remove();
    return took;
  }, code);

/** Each of the two is a bundled script. */
export function createMeasure(
  browser: Browser,
  url: (path: string) => string,
  scripts: Readonly<Record<'engine' | 'firstPass' | 'secondPass', string>>,
): Measure {
  async function openBare(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url(path), { waitUntil: 'domcontentloaded' });
    return page;
  }

  async function open(path: string): Promise<Page> {
    const page = await openBare(path);
    await run(page, scripts.engine);
    return page;
  }

  return {
    open,
    async coldFirstPass(path, { candidates }) {
      const floors: number[] = [];
      const readings: number[] = [];
      const loadings: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const bare = await openBare(path);
        await run(bare, scripts.firstPass);
        floors.push(await bare.evaluate(() => firstPass.floor()));
        await bare.close();
        const page = await openBare(path);
        const loading = await run(page, scripts.firstPass);
        const { opening, reading } = await page.evaluate((p) => firstPass.read(p), candidates);
        readings.push(reading);
        loadings.push(loading + opening + reading);
        await page.close();
      }
      return { floor: median(floors), reading: median(readings), withLoading: median(loadings) };
    },
    async coldSecondPass(path, { packed }) {
      const index = openNameIndex(packed);
      const floors: number[] = [];
      const readings: number[] = [];
      const loadings: number[] = [];
      const decidings: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const bare = await openBare(path);
        await run(bare, scripts.secondPass);
        floors.push(await bare.evaluate(() => secondPass.floor()));
        await bare.close();
        const page = await openBare(path);
        const loading = await run(page, scripts.secondPass);
        const { took, request } = await page.evaluate(() => secondPass.read());
        const start = performance.now();
        const answer = JSON.stringify(finish(createPageMatcher(index).answer(JSON.parse(request))));
        decidings.push(performance.now() - start);
        const reading = took + (await page.evaluate((told) => secondPass.show(told), answer));
        readings.push(reading);
        loadings.push(loading + reading);
        await page.close();
      }
      return {
        floor: median(floors),
        reading: median(readings),
        withLoading: median(loadings),
        deciding: median(decidings),
      };
    },
  };
}

/** Median milliseconds of each method on an open page, measured in turn. */
export async function warm(page: Page, methods: readonly Method[]): Promise<Map<Method, number>> {
  const times = new Map<Method, number[]>(methods.map((method) => [method, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [method, all] of times) {
      const taken = await time(page, method);
      if (round >= 0) all.push(taken);
    }
  }
  return new Map([...times].map(([method, taken]) => [method, median(taken)]));
}
