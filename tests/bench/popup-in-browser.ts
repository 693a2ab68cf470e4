/** How long a reader waits for the popup in a real Chromium: until it can be typed in, and for an answer. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../lib/command/browser/find-browser.ts';
import { launchBrowser } from '../../lib/command/browser/launch-browser.ts';
import { probeFolder } from '../../lib/command/browser/probe.ts';
import { waitFor } from '../../lib/command/browser/wait-for.ts';

/** Medians in milliseconds. */
export interface PopupCost {
  /** From the click to an empty page of an extension that is drawn: the floor. */
  readonly empty: number;
  /** From the click until the search box has the focus and is drawn. */
  readonly usable: number;
  /** From the first letter until its results are drawn, the index of the search being built. */
  readonly firstKey: number;
  /** From a later letter until its results are drawn. */
  readonly key: number;
}

type Marks = { drawn?: number; usable?: number };
const marksOf = (page: Page): Promise<Marks> =>
  page.evaluate(() => (globalThis as unknown as { marks: Marks }).marks);

/** Notes, frame by frame, since when there is something to see and something to type in. */
function noteFrames(): void {
  const marks: Marks = {};
  Object.assign(globalThis, { marks });
  const look = (): void => {
    marks.drawn ??= performance.now();
    if (document.activeElement?.getAttribute('role') === 'combobox') {
      marks.usable ??= performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Types a letter into the search box and waits for the frame that shows its results. */
function typeLetter(text: string): Promise<number> {
  const input = document.querySelector('input') as HTMLInputElement;
  const start = performance.now();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return new Promise((resolve) => {
    const look = (): void => {
      const shown = document.querySelector('[role=option], [role=status].empty');
      if (shown) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(noteFrames);
  await page.goto(url);
  return page;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Medians over so many rounds, in ms, of the extension as it was built last. Throws without a Chromium. */
export async function measurePopup(rounds: number): Promise<PopupCost> {
  const installed = findBrowser('chrome');
  if (!installed) throw new Error('The bench needs Chromium, Chrome or Edge.');
  const { browser, origins } = await launchBrowser(installed, {
    headless: true,
    extensions: [fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)), probeFolder],
  });
  const [origin, probeOrigin] = origins;
  const times = {
    empty: [] as number[],
    usable: [] as number[],
    firstKey: [] as number[],
    key: [] as number[],
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const empty = await open(browser, `${probeOrigin}probe.html`);
      times.empty.push(await waitFor('a frame', async () => (await marksOf(empty)).drawn));
      const popup = await open(browser, `${origin}popup.html`);
      times.usable.push(await waitFor('the focus', async () => (await marksOf(popup)).usable));
      times.firstKey.push(await popup.evaluate(typeLetter, 'd'));
      times.key.push(await popup.evaluate(typeLetter, 'du'));
      for (const page of [empty, popup]) await page.close();
    }
  } finally {
    await browser.close();
  }
  return {
    empty: median(times.empty),
    usable: median(times.usable),
    firstKey: median(times.firstKey),
    key: median(times.key),
  };
}
