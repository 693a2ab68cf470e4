/** What a page keeps in memory for the engine. */
import type { Page } from 'puppeteer-core';
import type { Engine } from './engine-in-page.ts';

declare global {
  var engine: Engine;
}

/** Bytes of the page's scripts and their data that are in use. */
async function heap(page: Page): Promise<number> {
  return page.evaluate(() => {
    globalThis.gc?.();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  });
}

/** Kilobytes that stay in use for an open index, and for the engine running with it. */
export async function memory(
  page: Page,
  openIndex: () => Promise<unknown>,
): Promise<{ index: number; running: number }> {
  const before = await heap(page);
  await openIndex();
  const opened = await heap(page);
  await page.evaluate(async () => {
    engine.start();
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  const running = await heap(page);
  await page.evaluate(() => engine.stop());
  return { index: (opened - before) / 1000, running: (running - opened) / 1000 };
}
