/**
 * `npm run bench:card`: how long after the chosen delay a card is there, told by the page itself: from
 * the time stamp of the pointer's last move to the card's element in the page, and to the end of the
 * frame that draws it, beside a bare timer of the same delay. Medians of 30 in each browser, with the background running and stopped.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { chromeBackground, firefoxBackground } from '../../lib/command/browser/background.ts';
import { findBrowser } from '../../lib/command/browser/find-browser.ts';
import { launchBrowser } from '../../lib/command/browser/launch-browser.ts';
import { readMarks } from '../../lib/command/browser/marks.ts';
import { servePages } from '../../lib/command/browser/serve-pages.ts';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { defaultSettings } from '../../lib/core/settings.ts';

const rounds = 30;
const { openDelay } = defaultSettings;

interface Times {
  readonly timer: number;
  /** ms after the last move of the pointer. */
  readonly there: number;
  readonly drawn: number;
}

/**
 * Runs in the page: notes when a child of the root element comes, and when it has been drawn; beside
 * it, when a bare timer of the same delay comes: a busy machine makes all of them late.
 */
const watch = `
  globalThis.times = [];
  let moved = 0;
  let timer = 0;
  addEventListener('pointermove', ({ timeStamp }) => {
    moved = timeStamp;
    timer = 0;
    setTimeout(() => { timer ||= performance.now() - timeStamp; }, ${openDelay});
  }, true);
  new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    const start = moved;
    const there = performance.now() - start;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push({ timer, there, drawn: performance.now() - start });
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });`;

const html = `<!doctype html><meta charset="utf-8"><p style="margin: 60px">Rosie Duffield MP spoke.</p>`;

/** One rest on the name and the card it opens, and away again. */
async function oneRest(page: Page): Promise<Times> {
  const before = (await page.evaluate('times.length')) as number;
  const [mark] = await readMarks(page);
  const { x = 0, y = 0 } = mark?.boxes[0] ?? {};
  await page.mouse.move(x + 20, y + 8);
  const times = await waitFor('the card', async () => {
    const all = (await page.evaluate('times')) as Times[];
    return all.length > before && all.at(-1);
  });
  await page.keyboard.press('Escape');
  await page.mouse.move(900, 600);
  await waitFor('the card to go', () =>
    page.evaluate(() => document.documentElement.children.length === 2),
  );
  // Longer than the pause after which a pointer counts as starting anew.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
  return times;
}

function middle(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) =>
    ((sorted[Math.floor(part * sorted.length)] ?? 0) - openDelay).toFixed(1);
  return `${at(0.5)} (${at(0.1)} to ${at(0.9)})`;
}

const server = await servePages();
console.log(`ms beyond the ${openDelay} chosen: median of ${rounds} (10 % to 90 %).\n`);
console.log('| browser | background | bare timer | card in the page | card drawn |');
console.log('| --- | --- | --- | --- | --- |');
for (const engine of ['chrome', 'firefox'] as const) {
  const installed = findBrowser(engine);
  if (!installed) throw new Error(`The bench needs ${engine}.`);
  const { browser, ids } = await launchBrowser(installed, {
    headless: true,
    extensions: [fileURLToPath(new URL(`../../.output/${engine}-mv3`, import.meta.url))],
    viewport: { width: 1000, height: 700 },
  });
  try {
    const background = (engine === 'chrome' ? chromeBackground : firefoxBackground)(
      browser,
      ids[0] ?? '',
    );
    const page = await browser.newPage();
    await page.goto(server.serve('/rest', { body: html }));
    await waitFor('the mark', async () => (await readMarks(page)).length > 0);
    await page.evaluate(watch);
    await oneRest(page);
    for (const state of ['running', 'stopped'] as const) {
      if (state === 'stopped') await background.stop();
      const times: Times[] = [];
      for (let round = 0; round < rounds; round += 1) times.push(await oneRest(page));
      if (state === 'stopped' && (await background.isRunning())) {
        throw new Error('Something woke the background.');
      }
      const cells = [
        engine,
        state,
        middle(times.map(({ timer }) => timer)),
        middle(times.map(({ there }) => there)),
        middle(times.map(({ drawn }) => drawn)),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  } finally {
    await browser.close();
  }
}
await server.close();
