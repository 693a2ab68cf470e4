/** What a test asks of the extension API, on a page of the extension that is open for that. */
import type { Page } from 'puppeteer-core';

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly discarded?: boolean;
  readonly windowId: number;
}

interface PageGlobals {
  readonly chrome: {
    readonly action: { getBadgeText(details: object): Promise<string> };
    readonly commands: {
      getAll(): Promise<{ readonly name: string; readonly shortcut: string }[]>;
    };
    readonly runtime: { reload(): void };
    readonly tabs: {
      discard(id: number): Promise<unknown>;
      remove(id: number): Promise<void>;
      query(filter: object): Promise<Tab[]>;
      update(id: number, change: object): Promise<unknown>;
    };
    readonly windows: { create(options: object): Promise<{ readonly tabs: readonly Tab[] }> };
  };
}

/** What the toolbar button shows while the tab with this address is in front. */
export function badgeOf(page: Page, url: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const { action, tabs } = (globalThis as unknown as PageGlobals).chrome;
    const tab = (await tabs.query({})).find((one) => one.url === wanted);
    return tab ? action.getBadgeText({ tabId: tab.id }) : '';
  }, url);
}

/** The keys of each command that has some, as the browser set them. */
export function keysOfCommands(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const all = await (globalThis as unknown as PageGlobals).chrome.commands.getAll();
    return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
  });
}

/** Opens a window with these tabs, the last one in front. */
export function openWindow(page: Page, urls: readonly string[], incognito = false): Promise<void> {
  return page.evaluate(
    async (wanted, isPrivate) => {
      const { tabs, windows } = (globalThis as unknown as PageGlobals).chrome;
      const opened = await windows.create({ url: wanted, incognito: isPrivate });
      const last = opened.tabs.at(-1);
      if (last) await tabs.update(last.id, { active: true });
    },
    urls,
    incognito,
  );
}

/** Starts the whole extension anew, as after an update. Its pages close, this one too. */
export async function reloadExtension(page: Page): Promise<void> {
  await page
    .evaluate(() => {
      const { chrome } = globalThis as unknown as PageGlobals;
      setTimeout(() => chrome.runtime.reload());
    })
    .catch(() => {});
}

/** Has the browser throw away what the tab with this address holds, and then go back to it. */
export async function emptyTab(page: Page, url: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as PageGlobals).chrome;
    const find = async () => (await tabs.query({})).find((one) => one.url === wanted);
    const tab = await find();
    if (!tab) throw new Error(`No tab is at ${wanted}.`);
    await tabs.discard(tab.id);
    // Chromium gives it another number.
    const emptied = await find();
    if (!emptied?.discarded) throw new Error('The tab was not emptied.');
    await tabs.update(emptied.id, { active: true });
  }, url);
}

/** Closes every tab at this address, as the extension may; `page` is one of its own. */
export async function closeTab(page: Page, url: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as PageGlobals).chrome;
    for (const { id, url: here } of await tabs.query({}))
      if (here === wanted) await tabs.remove(id);
  }, url);
}
