/**
 * The number of names on the toolbar button. A tab is counted when one of its frames says that its
 * names changed; pages without names say nothing, and the background sleeps on.
 */
import { foundNames } from '../core/found-names.ts';
import { translateCount } from '../core/words.ts';
import { browser } from './browser.ts';
import { namesInTab } from './frames.ts';
import { logTrouble } from './log.ts';
import { loadSettings, watchSettings } from './store.ts';
import { translate } from './translate.ts';

/** The accent of the design tokens, in its shade for light toolbars. */
const badgeColour = '#77461f';

/** Counts the names of a tab anew and shows the number, or none where the reader wants none. */
export async function updateBadge(tabId: number): Promise<void> {
  const { action } = browser;
  try {
    const { badge } = await loadSettings();
    const tab = badge ? await namesInTab(tabId) : null;
    const count = tab?.reachable ? foundNames(tab.frames).length : 0;
    await action.setBadgeBackgroundColor({ color: badgeColour, tabId });
    await action.setBadgeText({ text: count === 0 ? '' : String(count), tabId });
    const title =
      count === 0 ? translate('extensionName') : translateCount(translate, 'badgeTitle', count);
    await action.setTitle({ title, tabId });
  } catch (thrown) {
    // Nearly always a tab that was closed meanwhile.
    logTrouble('showing the number of names', thrown);
  }
}

/** Follows the reader's choice in every tab. */
export function followBadgeSetting(): void {
  watchSettings((settings, before) => {
    if (settings.badge === before.badge) return;
    updateEveryBadge().catch((thrown) => logTrouble('showing the numbers of names', thrown));
  }, new AbortController().signal);
}

async function updateEveryBadge(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && updateBadge(id)));
}
