/**
 * How the small first part of the content script asks for the second. Alone in its file, so that
 * the first part carries no more of the messages than this.
 */
import { browser } from './browser.ts';
import type { Message } from './messages.ts';

const request: Message = { type: 'annotate' };

/** Asks the background to run annotate.js in this frame. Rejects where the extension is gone. */
export async function requestAnnotation(): Promise<void> {
  await browser.runtime.sendMessage(request);
}
