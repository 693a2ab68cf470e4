/**
 * How the small first part of the content script asks for the second. It does without the messages
 * and without the polyfill: one call that all browsers answer alike is not worth 3 kB on every page.
 */
import type { Message } from './messages.ts';

interface Runtime {
  readonly sendMessage: (message: Message) => Promise<unknown>;
}

const { browser, chrome } = globalThis as {
  readonly browser?: { readonly runtime: Runtime };
  readonly chrome?: { readonly runtime: Runtime };
};

/** Asks the background to run annotate.js in this frame. Rejects where the extension is gone. */
export async function requestAnnotation(): Promise<void> {
  await (browser ?? chrome)?.runtime.sendMessage({ type: 'annotate' });
}
