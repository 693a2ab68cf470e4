/**
 * One running browser with the production build installed for real, the probe beside it, and a web
 * server whose pages it opens. All that a browser test does, it does through a session.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import {
  type Background,
  chromeBackground,
  firefoxBackground,
  inFirefoxChrome,
} from '../../../lib/command/browser/background.ts';
import { openExtensionPage } from '../../../lib/command/browser/extension-page.ts';
import type { Engine } from '../../../lib/command/browser/find-browser.ts';
import { launchBrowser } from '../../../lib/command/browser/launch-browser.ts';
import { createProbe, probeFolder, type TabId } from '../../../lib/command/browser/probe.ts';
import { type PageServer, servePages } from '../../../lib/command/browser/serve-pages.ts';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';
import type { Settings } from '../../../lib/core/settings.ts';
import { installed } from './engines.ts';
import { watchErrors } from './extension-errors.ts';

const project = new URL('../../../', import.meta.url);

/** The production build of a family, made before the run. */
export const builtExtension = (engine: Engine): string =>
  fileURLToPath(new URL(`.output/${engine}-mv3`, project));

export interface SessionOptions {
  /** The folder to install in place of the production build of a family. */
  readonly extension?: (engine: Engine) => string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the reader has chosen before the first page is opened. */
  readonly settings?: Partial<Settings>;
}

export interface Session {
  readonly engine: Engine;
  /** The id of the installed extension. */
  readonly id: string;
  readonly browser: Browser;
  /** Stops the background, or hands it a command such as `next-name`. */
  readonly background: Background;
  readonly server: PageServer;
  /** Serves a page (HTML, with headers where given) at an address of its own and opens it in a new tab. */
  readonly open: (html: string, headers?: Readonly<Record<string, string>>) => Promise<Page>;
  /** Opens an address in a new tab and waits until it has loaded. */
  readonly openUrl: (url: string) => Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab. `goto` and `reload` never end there in Firefox. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /**
   * Runs a self-contained function in the closed shadow root of the card that `page` shows, with
   * JSON values, and returns its answer; null where no card is open. Frames count as the page.
   */
  readonly inCard: <Given extends readonly unknown[], Answer>(
    page: Page,
    look: (root: ShadowRoot, ...given: Given) => Answer,
    ...given: Given
  ) => Promise<Answer | null>;
  /** The text of the open card, or null. Waits for nothing: use it in `waitFor`. */
  readonly cardText: (page: Page) => Promise<string | null>;
  /** Changes what the reader chose, from a tab of the extension that is closed again. */
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** The reader's zoom of one tab: 2 is 200 %. */
  readonly setZoom: (page: Page, factor: number) => Promise<void>;
  /** Light or dark, as the reader's system would say. In Firefox for all tabs at once. */
  readonly setColorScheme: (page: Page, scheme: 'light' | 'dark') => Promise<void>;
  /** The few colours that the reader's system allows, or the page's own. Likewise. */
  readonly setForcedColors: (page: Page, isForced: boolean) => Promise<void>;
  /** Has the page look as on screen or as on paper. */
  readonly setMedium: (page: Page, medium: 'screen' | 'print') => Promise<void>;
  /** Saves a picture as `test-results/<name>-<engine>.png` and returns its path. */
  readonly screenshot: (page: Page, name: string) => Promise<string>;
  /** Errors that an extension threw on a page and nobody caught. */
  readonly errors: () => Promise<readonly string[]>;
  /**
   * Closes everything. Throws where anything but a page of ours was asked for on the network, and
   * where code of the extension threw an error that nobody caught.
   */
  readonly close: () => Promise<void>;
}

/** Starts a browser. `inEveryBrowser` does this for a test file; call it where a test needs its own. */
export async function startSession(engine: Engine, options: SessionOptions = {}): Promise<Session> {
  // Before anything is waited for: what it makes is cleared away after the tests that asked for it.
  const extension = (options.extension ?? builtExtension)(engine);
  const server = await servePages();
  const { browser, origins, ids } = await launchBrowser(installed(engine), {
    headless: true,
    extensions: [extension, probeFolder],
    proxy: server.address,
    viewport: options.viewport ?? { width: 1000, height: 700 },
  });
  const [origin = '', probeOrigin = ''] = origins;
  const id = ids[0] ?? '';
  const probe = await createProbe(browser, probeOrigin);
  const tabs = new WeakMap<Page, TabId>();
  const watch = watchErrors(engine, browser);
  let pages = 0;

  const openUrl: Session['openUrl'] = async (url) => {
    const { page, tab } = await probe.newTab();
    tabs.set(page, tab);
    await watch.watch(page);
    await page.goto(url);
    return page;
  };

  function tabOf(page: Page): TabId {
    const tab = tabs.get(page);
    if (tab !== undefined) return tab;
    throw new Error('Only a page opened by this session can be looked into.');
  }

  const inCard: Session['inCard'] = async (page, look, ...given) => {
    const [answer] = await probe.inCards(tabOf(page), look, ...given);
    return answer ?? null;
  };

  const openOwnPage = (path: string) => openExtensionPage(browser, `${origin}${path}`);
  const changeSettings: Session['changeSettings'] = async (change) => {
    const page = await openOwnPage('about.html');
    await page.evaluate(async (fields) => {
      interface Area {
        get(key: string): Promise<{ settings?: object }>;
        set(items: object): Promise<void>;
      }
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } })
        .chrome;
      const { settings } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...settings, ...fields } });
    }, change);
    await page.close();
  };
  if (options.settings) await changeSettings(options.settings);

  return {
    engine,
    id,
    browser,
    background: (engine === 'chrome' ? chromeBackground : firefoxBackground)(browser, id),
    server,
    open(html, headers) {
      pages += 1;
      return openUrl(server.serve(`/page-${pages}`, { body: html, ...(headers && { headers }) }));
    },
    openUrl,
    openExtensionPage: openOwnPage,
    changeSettings,
    setZoom: (page, factor) => probe.setZoom(tabOf(page), factor),
    inCard,
    cardText: (page) =>
      inCard(page, (root) =>
        ([...root.children] as HTMLElement[])
          .filter((element) => element.localName !== 'style')
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not on the card
          .map((element) => element.innerText)
          .join('\n'),
      ),
    async setColorScheme(page, scheme) {
      if (engine === 'chrome') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      } else {
        const value = scheme === 'dark' ? 0 : 1;
        await inFirefoxChrome(
          browser,
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value}), ''`,
        );
      }
      await waitFor(`a ${scheme} page`, () =>
        page.evaluate((s) => matchMedia(`(prefers-color-scheme: ${s})`).matches, scheme),
      );
    },
    async setForcedColors(page, isForced) {
      if (engine === 'chrome') {
        const debug = await page.createCDPSession();
        const features = [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }];
        await debug.send('Emulation.setEmulatedMedia', { features });
      } else {
        // 2: the reader's colours in place of the page's, always; 0: only in high contrast.
        const value = isForced ? 2 : 0;
        await inFirefoxChrome(
          browser,
          `Services.prefs.setIntPref('browser.display.document_color_use', ${value}), ''`,
        );
      }
      await waitFor('the colours', () =>
        page.evaluate((on) => matchMedia('(forced-colors: active)').matches === on, isForced),
      );
    },
    async setMedium(page, medium) {
      if (engine === 'chrome') await page.emulateMediaType(medium);
      else {
        await page.bringToFront();
        const override = medium === 'screen' ? '' : medium;
        await inFirefoxChrome(
          browser,
          `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${override}'; ''`,
        );
      }
      await waitFor(`a page for ${medium}`, () =>
        page.evaluate((wanted) => matchMedia(wanted).matches, medium),
      );
    },
    async screenshot(page, name) {
      mkdirSync(new URL('test-results/', project), { recursive: true });
      const path = fileURLToPath(new URL(`test-results/${name}-${engine}.png`, project));
      await page.screenshot({ path: path as `${string}.png` });
      return path;
    },
    errors: watch.errors,
    async close() {
      const complaints = await watch.errors();
      await browser.close();
      await server.close();
      const strays = server.strayRequests().map((request) => `It asked for ${request}`);
      const problems = [...strays, ...complaints];
      if (problems.length > 0) throw new Error(`The browser misbehaved:\n${problems.join('\n')}`);
    },
  };
}
