/**
 * All that the small first part of the content script wants of the extension API.
 */
import type { Message } from './messages.ts';
import api from './native-api.ts';

const request: Message = { type: 'annotate' };

/** Asks the background to run annotate.js in this frame. Rejects where the extension is gone. */
export async function requestAnnotation(): Promise<void> {
  await api.runtime?.sendMessage(request);
}

/**
 * False in a content script that an update or removal of the extension left behind: in Chromium it
 * lives on, but every call to the extension API fails.
 */
export function extensionIsAlive(): boolean {
  return api.runtime?.id !== undefined;
}
