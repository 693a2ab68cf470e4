/**
 * What a way in (context menu, omnibox) asks a screen to look up. It lies in the session's storage until
 * that screen takes it, which may not be open yet. It is for one screen: a panel that is open beside
 * the page, here or in another window, would else take the words that the popup was opened for.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { logTrouble } from './log.ts';

const key = 'lookup';

/** The popup, of which there is never more than one, or a tab of ours by its id. */
const Addressee = v.union([v.literal('popup'), v.number()]);
type Addressee = v.InferOutput<typeof Addressee>;

const Request = v.object({ query: v.string(), to: Addressee });

/** Leaves the words for a screen, open or not. Words that nobody has taken yet are forgotten. */
export async function requestLookup(query: string, to: Addressee): Promise<void> {
  await browser.storage.session.set({ [key]: { query, to } });
}

type OnQuery = (query: string) => void;

/** Calls back with what the popup is asked for now and from now on, each once, until `signal` aborts. */
export function watchLookupsOfPopup(onQuery: OnQuery, signal: AbortSignal): void {
  watchLookups('popup', onQuery, signal);
}

/** The same for a screen in a tab. The panel is in none, and nothing is asked of it. */
export function watchLookupsOfTab(onQuery: OnQuery, signal: AbortSignal): void {
  browser.tabs
    .getCurrent()
    .then((tab) => {
      if (tab?.id !== undefined && !signal.aborted) watchLookups(tab.id, onQuery, signal);
    })
    .catch(logTaking);
}

function watchLookups(to: Addressee, onQuery: OnQuery, signal: AbortSignal): void {
  async function takeQuery(): Promise<void> {
    const { [key]: stored } = await browser.storage.session.get(key);
    const request = v.safeParse(Request, stored);
    if (!request.success || request.output.to !== to || signal.aborted) return;
    await browser.storage.session.remove(key);
    onQuery(request.output.query);
  }
  // One after the other: what is asked for while the screen opens is else taken twice.
  let taking = Promise.resolve();
  const take = () => {
    taking = taking.then(takeQuery).catch(logTaking);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) take();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  take();
}

function logTaking(thrown: unknown): void {
  logTrouble('taking what to look up', thrown);
}
