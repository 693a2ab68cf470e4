/** The tab in front of the reader, and when it, its names or what may be read of it change. */
import { type Address, siteOf } from '../core/sites.ts';
import { browser } from './browser.ts';
import { listen } from './messages.ts';

export interface ActiveTab {
  readonly id: number;
  /** Of the page, up to its fragment; null where the browser does not say. */
  readonly address: string | null;
  /** As settings name it; null where the browser does not say what page it is. */
  readonly site: string | null;
  /** In a private window, of which nothing may be kept. */
  readonly isPrivate: boolean;
}

/**
 * The active tab of the window that the code runs in, of the window last used for the background.
 * Null where there is none (a window of developer tools).
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    address: tab.url?.replace(/#.*/s, '') ?? null,
    site: tab.url === undefined ? null : siteOf(addressOf(tab.url)),
    isPrivate: tab.incognito,
  };
}

function addressOf(url: string): Address {
  return URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
}

interface Update {
  readonly status?: string;
  readonly url?: string;
}

/**
 * Calls back when another tab comes to the front, its page changes, or the names or access do. A page
 * counts from where it begins to load: one that never ends to is no less in front of the reader.
 */
export function watchActiveTab(onChange: () => void, signal: AbortSignal): void {
  const { tabs, permissions } = browser;
  const onUpdated = (_id: number, { status, url }: Update, { active }: { active: boolean }) => {
    if (active && (status !== undefined || url !== undefined)) onChange();
  };
  tabs.onActivated.addListener(onChange);
  tabs.onUpdated.addListener(onUpdated);
  for (const event of [permissions.onAdded, permissions.onRemoved]) event.addListener(onChange);
  listen(({ type }) => {
    if (type === 'names-changed') onChange();
  }, signal);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(onChange);
    tabs.onUpdated.removeListener(onUpdated);
    for (const event of [permissions.onAdded, permissions.onRemoved])
      event.removeListener(onChange);
  });
}
