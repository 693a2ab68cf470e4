/**
 * What a way in (context menu, omnibox) asks the popup or side panel to look up. It lies in the
 * session's storage until a screen takes it: the screen may not be open yet.
 */
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';

const key = 'lookup';

/** Leaves the words for the screen that is open, or for the next one that opens. */
export async function requestLookup(query: string): Promise<void> {
  await browser.storage.session.set({ [key]: query });
}

/** Calls back with what is asked for now and from now on, each once, until `signal` aborts. */
export function watchLookups(onQuery: (query: string) => void, signal: AbortSignal): void {
  async function takeQuery(): Promise<void> {
    const { [key]: query } = await browser.storage.session.get(key);
    if (typeof query !== 'string' || signal.aborted) return;
    await browser.storage.session.remove(key);
    onQuery(query);
  }
  const take = () => takeQuery().catch((thrown) => logTrouble('taking what to look up', thrown));
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && typeof changes[key]?.newValue === 'string') void take();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  void take();
}
