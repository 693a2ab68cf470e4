/**
 * Runs the content script on a page of the extension itself, where browsers run none: the sample
 * paragraph is then marked by the very code that marks other pages.
 */
import { laterParts } from '../core/script-parts.ts';
import { browser } from './browser.ts';

/** Each takes what the one before has left at once, and need not be asked for. */
const parts = ['scan', ...laterParts];

/** Call it whenever: what the screen shows later is found as on any page that changes. */
export function runContentScript(): void {
  for (const part of parts) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(`${part}.js`);
    script.async = false;
    document.head.append(script);
  }
}
