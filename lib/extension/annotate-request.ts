/**
 * All that the small first part of the content script wants of the extension API, straight from the
 * browser: both answer with promises here, and the polyfill would be an eighth of what every page
 * without a name has to load.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Message } from './messages.ts';

interface NativeApi {
  /** Gone in Chromium, piece by piece, once the extension was updated or removed. */
  readonly runtime?: Runtime.Static;
}

const { browser, chrome } = globalThis as { browser?: NativeApi; chrome?: NativeApi };
const api = browser ?? chrome;

const request: Message = { type: 'annotate' };

/** Asks the background to run annotate.js in this frame. Rejects where the extension is gone. */
export async function requestAnnotation(): Promise<void> {
  await api?.runtime?.sendMessage(request);
}

/**
 * False in a content script that an update or removal of the extension left behind: in Chromium it
 * lives on, but every call to the extension API fails.
 */
export function extensionIsAlive(): boolean {
  return api?.runtime?.id !== undefined;
}
