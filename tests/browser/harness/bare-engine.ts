/**
 * The page engine alone in every browser, without the extension around it: for its many small rules,
 * each of which would else wait for a content script, a store and a card.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine as BrowserEngine } from '../../../lib/command/browser/find-browser.ts';
import { launchBrowser } from '../../../lib/command/browser/launch-browser.ts';
import { type PageServer, servePages } from '../../../lib/command/browser/serve-pages.ts';
import { bundleEngine } from '../../bench/bundle-engine.ts';
import type { Engine } from '../../bench/engine-in-page.ts';
import { nameLists } from '../../bench/name-lists.ts';
import { engines, installed } from './engines.ts';

declare const engine: Engine;

export interface BareEngine {
  readonly family: BrowserEngine;
  readonly browser: Browser;
  /** Shows a page, in the one tab that there is, with the engine at work on it. */
  readonly open: (html: string) => Promise<Page>;
  /** Has an engine of its own at work in a frame of that page. */
  readonly startIn: (frame: Frame) => Promise<void>;
}

/** Runs the rules in each browser. `entry`: a module that brings the engine to the page, and more. */
export function withBareEngine(
  subject: string,
  rules: (bare: () => BareEngine) => void,
  entry?: URL,
): void {
  describe.each(engines)(`${subject} in $name`, ({ engine: family }) => {
    let bare: BareEngine | undefined;
    let server: PageServer | undefined;

    beforeAll(async () => {
      const code = await bundleEngine(entry);
      const packed = nameLists([])[0]?.packed ?? '';
      const pages = await servePages();
      server = pages;
      const { browser } = await launchBrowser(installed(family), {
        headless: true,
        extensions: [],
        viewport: { width: 1000, height: 700 },
      });
      const page = await browser.newPage();
      let count = 0;
      const startIn = async (frame: Frame) => {
        await frame.evaluate(code);
        await frame.evaluate((index) => {
          engine.open(index, []);
          engine.start();
        }, packed);
      };
      bare = {
        family,
        browser,
        async open(html) {
          count += 1;
          await page.goto(pages.serve(`/page-${count}`, { body: html }));
          await startIn(page.mainFrame());
          return page;
        },
        startIn,
      };
    });
    afterAll(async () => {
      await bare?.browser.close();
      await server?.close();
    });

    rules(() => {
      if (!bare) throw new Error('The browser is only there inside a test.');
      return bare;
    });
  });
}

/** What the engine threw and went on from. */
export const troubleOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => engine.trouble());
