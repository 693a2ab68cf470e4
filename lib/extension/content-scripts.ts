/** Brings the parts of the content script to the frames that need them. */
import type { LaterPart } from '../core/script-parts.ts';
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';
import type { Sender } from './receive.ts';

/** Runs another part in the frame that asked for it. */
export async function runPart(part: LaterPart, { tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  try {
    await browser.scripting.executeScript({
      files: [`${part}.js`],
      target: { tabId: tab.id, frameIds: [frameId] },
      injectImmediately: true,
    });
  } catch (thrown) {
    // Nearly always a frame that was gone before the answer came.
    logTrouble('running a part of the content script', thrown);
  }
}

/**
 * Starts on the pages that were open before the extension was installed, updated, reloaded or
 * switched on. Firefox does so by itself; Chromium leaves them with the old script or with none. And
 * on those that were open before the reader let the extension in, where neither browser does.
 */
export function keepOpenTabsAnnotated(): void {
  const trouble = (thrown: unknown) => logTrouble('starting in open tabs', thrown);
  browser.permissions.onAdded.addListener(() => void startInOpenTabs().catch(trouble));
  if (!import.meta.env.FIREFOX) startOncePerLife().catch(trouble);
}

/** The session's storage is emptied whenever the extension starts anew, not when its background does. */
async function startOncePerLife(): Promise<void> {
  const key = 'started';
  if ((await browser.storage.session.get(key))[key] === true) return;
  await browser.storage.session.set({ [key]: true });
  await startInOpenTabs();
}

async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      // Refused on browser pages and in the store; that is no trouble.
      await browser.scripting.insertCSS({ target, files: ['assets/marks.css'] });
      await browser.scripting.executeScript({ target, files: ['scan.js'] });
    }),
  );
}
