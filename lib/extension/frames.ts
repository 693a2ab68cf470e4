/**
 * Reaches the content scripts of a tab, frame by frame, and says why where it cannot: a browser page,
 * or a site that the reader keeps from the extension.
 */
import * as v from 'valibot';
import { FrameNames, type NamesInFrame, type TabNames } from '../core/found-names.ts';
import type { Id } from '../core/knowledge/model.ts';
import { browser } from './browser.ts';
import type { Message } from './messages.ts';

const everySite = { origins: ['<all_urls>'] };

/** The names of every frame of a tab, the top frame first. A frame without names is left out. */
export async function namesInTab(tabId: number): Promise<TabNames> {
  const [frames, mayReadAll] = await Promise.all([
    framesOf(tabId),
    browser.permissions.contains(everySite),
  ]);
  if (frames === null) {
    return { reachable: false, barrier: mayReadAll ? 'browser-page' : 'no-access' };
  }
  if (frames[0]?.contentType === 'application/pdf') return { reachable: false, barrier: 'pdf' };
  const asked = frames.map(async ({ frameId }): Promise<NamesInFrame[]> => {
    const answer = v.safeParse(FrameNames, await ask(tabId, frameId, { type: 'list-names' }));
    return answer.success && answer.output.names.length > 0 ? [{ frameId, ...answer.output }] : [];
  });
  return { reachable: true, frames: (await Promise.all(asked)).flat(), everySite: mayReadAll };
}

interface ReachableFrame {
  readonly frameId: number;
  readonly contentType: unknown;
}

/** Frames that the extension may reach, or null where it may not even reach the page itself. */
async function framesOf(tabId: number): Promise<readonly ReachableFrame[] | null> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => document.contentType,
      // Else one frame that never comes to the end of its loading has all of them wait for ever.
      injectImmediately: true,
    });
    return results
      .map(({ frameId, result }) => ({ frameId, contentType: result }))
      .sort((a, b) => a.frameId - b.frameId);
  } catch {
    // Browser pages, the store and withheld sites refuse, each in words of the browser's own.
    return null;
  }
}

/** Sends to one frame. A frame without a listener (no names there) answers null. */
async function ask(tabId: number, frameId: number, message: Message): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return null;
  }
}

/** Scrolls a frame to a name and flashes it. */
export async function showName(tabId: number, frameId: number, entity: Id): Promise<void> {
  await ask(tabId, frameId, { type: 'show-name', entity });
}

/** Walks on to the next or previous name of a tab, over the borders of its frames and round. */
export async function walk(tabId: number, to: 'next' | 'previous'): Promise<void> {
  const tab = await namesInTab(tabId);
  if (!tab.reachable || tab.frames.length === 0) return;
  const frames = to === 'next' ? tab.frames : tab.frames.toReversed();
  const here = frames.findIndex((frame) => frame.hasCurrent);
  // From the current frame on and round, back to that frame itself: it may be the only one.
  const route = [...frames.slice(Math.max(here, 0)), ...frames.slice(0, Math.max(here, 0) + 1)];
  for (const { frameId, hasCurrent } of route) {
    if ((await ask(tabId, frameId, { type: 'walk', to })) === true) return;
    if (hasCurrent) await ask(tabId, frameId, { type: 'leave' });
  }
}

/** Opens the card of the name that the walk stands on; without one, goes to the first name. */
export async function openCurrentCard(tabId: number): Promise<void> {
  const tab = await namesInTab(tabId);
  if (!tab.reachable) return;
  const current = tab.frames.find((frame) => frame.hasCurrent);
  if (current) await ask(tabId, current.frameId, { type: 'open-card' });
  else await walk(tabId, 'next');
}

/** Lets the reader grant what was withheld; call it in answer to a click. Returns what was chosen. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(everySite);
}
