/**
 * Random trees that change at random, a minute long in each browser: at the end a page bears the
 * same marks, in the same order, as if it had just been read, and of what has left the page nothing
 * is held. Seeds are fixed, so that a failure can be repeated.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inFirefoxChrome } from '../../lib/command/browser/background.ts';
import type { Engine as BrowserEngine } from '../../lib/command/browser/find-browser.ts';
import { launchBrowser } from '../../lib/command/browser/launch-browser.ts';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { bundleEngine } from '../bench/bundle-engine.ts';
import type { Engine } from '../bench/engine-in-page.ts';
import { nameLists } from '../bench/name-lists.ts';
import { engines, installed } from '../browser/harness/engines.ts';
import type { RandomLife } from './random-life-in-page.ts';

declare const engine: Engine;
declare const randomLife: RandomLife;

/** Changes to each tree. With a rest of 40 ms after every tenth on average: ten seconds of a page. */
const changes = 2500;

const browsers = new Map<BrowserEngine, Browser>();
let code: string;
let packed: string;

beforeAll(async () => {
  code = await bundleEngine(new URL('random-life-in-page.ts', import.meta.url));
  packed = nameLists([])[0]?.packed ?? '';
  for (const { engine: family } of engines) {
    const options = { headless: true, extensions: [] };
    browsers.set(family, (await launchBrowser(installed(family), options)).browser);
  }
});
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
});

/** Has the browser throw away what nobody holds. */
async function collectGarbage(family: BrowserEngine, browser: Browser, page: Page): Promise<void> {
  if (family === 'chrome') {
    const debug = await page.createCDPSession();
    await debug.send('HeapProfiler.collectGarbage');
    await debug.detach();
  } else {
    await inFirefoxChrome(
      browser,
      `for (const what of ['gc', 'cc', 'gc', 'cc'])
        Services.obs.notifyObservers(null, 'child-' + what + '-request'); ''`,
    );
  }
}

async function live(family: BrowserEngine, browser: Browser, tree: number) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(code);
  await page.evaluate((index) => engine.open(index, []), packed);
  await page.evaluate((seed, steps) => randomLife.live(seed, steps), tree * 7919, changes);

  const kept = await page.evaluate(() => randomLife.kept());
  const { afterStop, ...fresh } = await page.evaluate(() => randomLife.fresh());
  const emptied = await page.evaluate(() => randomLife.removeAll());
  const lived = await page.evaluate(() => randomLife.livedSoFar());
  // Nodes are counted by weak references to all that were ever made: what still answers is held.
  await waitFor('all nodes to be let go', async () => {
    await collectGarbage(family, browser, page);
    const alive = await page.evaluate(() => randomLife.alive());
    if (alive > 0) throw new Error(`${alive} nodes that have left the page are still held.`);
    return true;
  });
  const trouble = await page.evaluate(() => randomLife.trouble());
  await page.close();
  return { kept, fresh, afterStop, emptied, lived, trouble };
}

it.each([1, 2, 3, 4, 5, 6])(
  'tree %i bears the marks of a fresh reading, and leaves nothing behind',
  async (tree) => {
    const lives = await Promise.all(
      [...browsers].map(([family, browser]) => live(family, browser, tree)),
    );
    const nothing = { marks: [], inOrder: [] };
    for (const { kept, fresh, afterStop, emptied, lived, trouble } of lives) {
      expect(trouble).toEqual([]);
      expect(kept.marks.length).toBeGreaterThan(0);
      expect(kept).toEqual(fresh);
      expect(afterStop).toEqual(nothing);
      expect(emptied).toEqual(nothing);
      expect(lived).toBeGreaterThan(changes);
    }
  },
);
