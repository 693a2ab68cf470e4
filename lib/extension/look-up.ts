/** Brings the popup up with something to look up, from the context menu or the address bar. */
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';
import { requestLookup } from './lookup-request.ts';

/** Call it in the same turn as the reader's click: Firefox opens a popup in answer to one only. */
export async function lookUp(query: string): Promise<void> {
  const opening = openPopup();
  await requestLookup(query, 'popup');
  try {
    await opening;
  } catch {
    // No window with a toolbar, or a browser that lets nobody open the popup: a tab does it as well.
    const { id } = await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
    if (id !== undefined) await requestLookup(query, id);
  }
}

async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

/** `lookUp` for listeners, which nobody waits for. */
export function lookUpSoon(query: string): void {
  lookUp(query).catch((thrown) => logTrouble('looking something up', thrown));
}
