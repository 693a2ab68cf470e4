/** The extension's store, seen from one of its own pages. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';

/** What the driver's code may ask of `chrome` on a page of the extension. */
interface PageGlobals {
  chrome: {
    storage: {
      local: {
        get(key: string | null): Promise<Readonly<Record<string, unknown>>>;
        remove(keys: readonly string[]): Promise<void>;
        set(items: object): Promise<void>;
      };
      session: { set(items: object): Promise<void> };
    };
  };
}

/** The value of a key, or undefined. */
export function readStored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as PageGlobals;
    return (await chrome.storage.local.get(wanted))[wanted];
  }, key);
}

/** Back to the settings of a first start. */
export async function forgetSettings(page: Page): Promise<void> {
  await page.evaluate(() =>
    (globalThis as unknown as PageGlobals).chrome.storage.local.remove(['settings']),
  );
}

/** Waits until the background has written what cards are made of. */
export async function recordsWritten(page: Page): Promise<void> {
  await waitFor(
    'the records to be written',
    async () => typeof (await readStored(page, 'records-version')) === 'string',
  );
}

/** Loses every record and the style of cards, as a damaged disk does; the mark that they were written stays. */
export async function loseRecords(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as PageGlobals).chrome.storage;
    const keys = Object.keys(await local.get(null));
    await local.remove(
      keys.filter((key) => /^(?:record:|records-catalogue$|card-style$)/.test(key)),
    );
  });
}

/** Everything that the extension keeps, as text. */
export function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as PageGlobals).chrome.storage.local.get(null)),
  );
}

/** From now on this page can save nothing, as where the disk or the browser's own limit is full. */
export async function fillStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { local } = (globalThis as unknown as PageGlobals).chrome.storage;
    local.set = () => Promise.reject(new Error('quota'));
  });
}

/** Writes items, by key, as the extension itself would; others stay as they are. */
export function store(page: Page, items: object): Promise<void> {
  return page.evaluate(
    (given) => (globalThis as unknown as PageGlobals).chrome.storage.local.set(given),
    items,
  );
}

/** The same, for as long as the browser runs. */
export function storeForSession(page: Page, items: object): Promise<void> {
  return page.evaluate(
    (given) => (globalThis as unknown as PageGlobals).chrome.storage.session.set(given),
    items,
  );
}
