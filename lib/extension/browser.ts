/** The extension API with promises in every browser. Only this folder and entrypoints may ask for it. */
import browser from 'webextension-polyfill';

export { browser };

/**
 * False in a content script that an update or removal of the extension left behind: in Chromium it
 * lives on, but every call to the extension API fails.
 */
export function extensionIsAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
