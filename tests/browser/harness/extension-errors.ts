/** Errors that code of an extension threw and nobody caught: on pages, and in Firefox anywhere. */
import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxChrome } from '../../../lib/command/browser/background.ts';
import type { Engine } from '../../../lib/command/browser/find-browser.ts';

export interface ErrorWatch {
  /** Listens to a page from before it goes anywhere. */
  readonly watch: (page: Page) => Promise<void>;
  /** What was thrown so far. */
  readonly errors: () => Promise<readonly string[]>;
}

/** Chromium tells who listens to a page's debugger, whichever world the code ran in. */
function watchChrome(): ErrorWatch {
  const seen: string[] = [];
  return {
    async watch(page) {
      const ofExtensions = new Set<number>();
      const debug = await page.createCDPSession();
      debug.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
        if (origin.startsWith('chrome-extension://')) ofExtensions.add(id);
      });
      debug.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        const { exception, executionContextId = 0, text } = exceptionDetails;
        if (ofExtensions.has(executionContextId)) seen.push(exception?.description ?? text);
      });
      await debug.send('Runtime.enable');
    },
    errors: async () => [...seen],
  };
}

/**
 * Firefox keeps every message in its own console. That an answer was still awaited when its page was
 * closed or left is no error of ours: a page may be closed at any time.
 */
function watchFirefox(browser: Browser): ErrorWatch {
  const expression = `JSON.stringify(Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && one.flags === Ci.nsIScriptError.errorFlag)
    .map((one) => one.sourceName + ' ' + one.errorMessage)
    .filter((text) => /^(moz-extension:|sandbox)/.test(text))
    .filter((text) => !/Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(text)))`;
  return {
    watch: async () => {},
    errors: async () => JSON.parse(await inFirefoxChrome(browser, expression)),
  };
}

/** Of Firefox all that its console holds of extensions is told, of Chromium what the watched pages threw. */
export const watchErrors = (engine: Engine, browser: Browser): ErrorWatch =>
  engine === 'chrome' ? watchChrome() : watchFirefox(browser);
