/** Brings the parts of the content script to the frames that need them. */
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';
import type { Sender } from './messages.ts';

/** Runs the second part in the frame that asked for it. */
export async function annotateFrame({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  try {
    await browser.scripting.executeScript({
      files: ['annotate.js'],
      target: { tabId: tab.id, frameIds: [frameId] },
      injectImmediately: true,
    });
  } catch (thrown) {
    // Nearly always a frame that was gone before the answer came.
    logTrouble('annotating a frame', thrown);
  }
}

/**
 * Starts on the pages that were open before the installation or update. Firefox does so by itself;
 * Chromium leaves them with the old script or with none until they are reloaded.
 */
export async function startInOpenTabs(): Promise<void> {
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
