/**
 * All that the small first part of the content script wants of the extension API.
 */
import type { LaterPart } from '../core/script-parts.ts';
import type { Message } from './messages.ts';
import api from './native-api.ts';

/** Asks the background to run another part in this frame. Rejects where the extension is gone. */
export async function requestPart(part: LaterPart): Promise<void> {
  await api.runtime?.sendMessage({ type: 'run-part', part } satisfies Message);
}

/**
 * False in a content script that an update or removal of the extension left behind: in Chromium it
 * lives on, but every call to the extension API fails.
 */
export function extensionIsAlive(): boolean {
  return api.runtime?.id !== undefined;
}
