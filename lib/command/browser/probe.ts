/**
 * Looks into the closed shadow root of the card. Only an extension may: a second one, the probe, is
 * installed beside ours and runs functions in its own isolated world of the page. The page cannot
 * tell, and ours stays the production build.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { openExtensionPage } from './extension-page.ts';

/** The folder to install. */
export const probeFolder = fileURLToPath(new URL('./probe', import.meta.url));

/** Number of a tab in the browser's `tabs` interface. */
export type TabId = number;

export interface Probe {
  /** Opens a tab and tells its number, which the driver does not know. One at a time. */
  readonly newTab: () => Promise<{ page: Page; tab: TabId }>;
  /** The reader's zoom of a tab: 2 is 200 %. */
  readonly setZoom: (tab: TabId, factor: number) => Promise<void>;
  /**
   * Runs a self-contained function with the card's shadow root and the given JSON values, in every
   * frame of a tab, and returns the answers of those frames that show a card. Cards in a dialog,
   * popover or element that fills the screen are found too.
   */
  readonly inCards: <Given extends readonly unknown[], Answer>(
    tab: TabId,
    look: (root: ShadowRoot, ...given: Given) => Answer,
    ...given: Given
  ) => Promise<readonly Answer[]>;
}

/** The part of the `tabs` interface that the probe's page uses. */
interface ProbeInterface {
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    setZoom(tab: TabId, factor: number): Promise<void>;
  };
}

/** Runs in the page: finds the card's root among the children of the root element and of what may hold it. */
const findRoot = `(look, given) => {
  const places = [document.documentElement, ...document.querySelectorAll('dialog, [popover], foreignObject, :fullscreen')];
  for (const element of places.flatMap((place) => [...place.children])) {
    let root = null;
    try {
      root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot;
    } catch {}
    // A root that the page can see is the page's own.
    if (root && !element.shadowRoot) return { answer: look(root, ...given) };
  }
  return null;
}`;

/** `origin` is that of the installed probe. */
export async function createProbe(browser: Browser, origin: string): Promise<Probe> {
  const ear = await openExtensionPage(browser, `${origin}probe.html`);

  const tabs = () =>
    ear.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: ProbeInterface }).chrome;
      return (await tabs.query({})).map(({ id }) => id);
    });

  return {
    async newTab() {
      const before = new Set(await tabs());
      const page = await browser.newPage();
      const tab = (await tabs()).find((id) => !before.has(id));
      if (tab === undefined) throw new Error('The browser opened a page without a tab.');
      return { page, tab };
    },
    setZoom: (tab, factor) =>
      ear.evaluate(
        (id, wanted) =>
          (globalThis as unknown as { chrome: ProbeInterface }).chrome.tabs.setZoom(id, wanted),
        tab,
        factor,
      ),
    async inCards(tab, look, ...given) {
      // As a string: functions cannot be handed to another world, and `func` must be a literal.
      const answers = await ear.evaluate(`chrome.scripting.executeScript({
        target: { tabId: ${tab}, allFrames: true },
        func: (given) => (${findRoot})(${look.toString()}, given),
        args: [${JSON.stringify(given)}],
      }).then((results) => results.map(({ result }) => result).filter((result) => result))`);
      return (answers as { answer: never }[]).map(({ answer }) => answer);
    },
  };
}
