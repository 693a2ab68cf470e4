/** Hears messages of the extension's other parts. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Where a message came from, as far as the browser says so. */
export interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Returns true where it answers, now or later; undefined leaves the message to others. Answers go through
 * `respond`, not by a promise: browsers differ in whether one may be returned.
 */
export type Listener = (
  given: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** Calls the listener with every message until `signal` aborts. */
export function receive(listener: Listener, signal?: AbortSignal): void {
  // The types know listeners that answer everything or nothing.
  const added = listener as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(added);
  // A script that outlived its extension may have no runtime any more, and nothing to take back.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(added));
}
