/** The panel beside the page, which each browser calls and opens in its own way. */
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';

interface ChromiumApi {
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
}
const { chrome } = globalThis as { readonly chrome?: ChromiumApi };

/** False in Firefox for Android. */
export const hasSidePanel = import.meta.env.FIREFOX
  ? browser.sidebarAction !== undefined
  : chrome?.sidePanel !== undefined;

/** Opens the panel in this window. Call it in the same turn as the reader's click. */
export async function openSidePanel(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await browser.sidebarAction.open();
    return;
  }
  await chrome?.sidePanel?.open({ windowId: currentWindow });
}

// Asked for beforehand: after a wait, the click would no longer count as one.
let currentWindow = -2;
browser.windows?.getCurrent().then(
  ({ id }) => {
    if (id !== undefined) currentWindow = id;
  },
  (thrown) => logTrouble('asking for the window', thrown),
);
