/** The tab in front of the reader, and when it or its names change. */
import { type Address, siteOf } from '../core/settings.ts';
import { browser } from './browser.ts';
import { listen } from './messages.ts';

export interface ActiveTab {
  readonly id: number;
  /** As settings name it; null where the browser does not say what page it is. */
  readonly site: string | null;
}

/** The active tab of the window last used. Null where there is none (a window of developer tools). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, site: tab.url === undefined ? null : siteOf(addressOf(tab.url)) };
}

function addressOf(url: string): Address {
  return URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
}

/** Calls back when another tab comes to the front, its page changes, or the names on it do. */
export function watchActiveTab(onChange: () => void, signal: AbortSignal): void {
  const { tabs, windows } = browser;
  const onUpdated = (_id: number, { status }: { status?: string }) => {
    if (status === 'complete') onChange();
  };
  tabs.onActivated.addListener(onChange);
  tabs.onUpdated.addListener(onUpdated);
  windows.onFocusChanged.addListener(onChange);
  listen(({ type }) => {
    if (type === 'names-changed') onChange();
    return undefined;
  }, signal);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(onChange);
    tabs.onUpdated.removeListener(onUpdated);
    windows.onFocusChanged.removeListener(onChange);
  });
}
