/**
 * Reaching the extension's background from outside, as the browser itself does: to put it to sleep
 * and to hand it a command, which no driver's keys can do.
 */
import type { Browser, WebWorker } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

export interface Background {
  /** Stops it, as the browser does after half a minute of rest. */
  readonly stop: () => Promise<void>;
  readonly isRunning: () => Promise<boolean>;
  /** What the browser does when a reader presses the shortcut of this command. */
  readonly command: (name: string) => Promise<void>;
}

/** Chromium's is a service worker, a target for the driver. `id` is that of the extension. */
export function chromeBackground(browser: Browser, id: string): Background {
  const target = () =>
    browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().includes(`//${id}/`));
  return {
    isRunning: async () => target() !== undefined,
    async stop() {
      // One that has just begun to start does not hear of it the first time.
      await waitFor('the service worker to stop', async () => {
        await (await target()?.worker())?.close();
        return target() === undefined;
      });
    },
    async command(name) {
      const worker = (await waitFor('a service worker', () => target()?.worker())) as WebWorker;
      // Not documented, but there: `dispatch` is how Chromium's own tests fire an event.
      await worker.evaluate((command) => {
        type Event = { dispatch(command: string): void };
        const { chrome } = globalThis as unknown as { chrome: { commands: { onCommand: Event } } };
        chrome.commands.onCommand.dispatch(command);
      }, name);
    },
  };
}

/** What is used of WebDriver BiDi beside the driver's own interface. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: never }>;
}

/** Runs an expression in Firefox's own window, where its services are; text or nothing comes back. */
export async function inFirefoxChrome(browser: Browser, expression: string): Promise<string> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree: { contexts: { context: string }[] } = (
    await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  ).result;
  const answer: { result?: { value?: string }; exceptionDetails?: { text: string } } = (
    await bidi.send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context: tree.contexts[0]?.context },
    })
  ).result;
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value ?? '';
}

/** Firefox's is an event page, which its own window can stop. `id` is that of the manifest. */
export function firefoxBackground(browser: Browser, id: string): Background {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const ask = (expression: string) => inFirefoxChrome(browser, expression);
  return {
    isRunning: async () => (await ask(`${extension}.backgroundState`)) === 'running',
    async stop() {
      await ask(
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => '')`,
      );
    },
    async command(name) {
      await ask(`${extension}.shortcuts.onCommand(${JSON.stringify(name)}), ''`);
    },
  };
}
