/** The tab in front of the reader and the names on it, kept up to date. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FoundName, TabNames } from '../lib/core/found-names.ts';
import type { Id } from '../lib/core/knowledge/model.ts';

/** How a screen reaches the page in front of the reader; the extension API is one way. */
export interface PagePort {
  /** Null where there is no page (a window of developer tools). `site` as settings name it. */
  readonly tab: () => Promise<{
    readonly id: number;
    /** Which page it is; null where that cannot be told. */
    readonly address: string | null;
    readonly site: string | null;
    readonly isPrivate: boolean;
  } | null>;
  readonly names: (tabId: number) => Promise<TabNames>;
  /** Calls back when another tab comes to the front or the names of one change. */
  readonly watch: (onChange: () => void, signal: AbortSignal) => void;
  /** Goes to a name on the page and flashes it. */
  readonly show: (tabId: number, frameId: number, entity: Id) => Promise<void>;
  /** Asks the reader for access to pages; call it in answer to a click. */
  readonly grant: () => Promise<boolean>;
  /** Told of what keeps the page from being read. */
  readonly onTrouble: (thrown: unknown) => void;
}

interface PageNow {
  readonly tabId: number | null;
  readonly address: string | null;
  readonly site: string | null;
  readonly isPrivate: boolean;
  /** Null until the frames have answered. */
  readonly names: TabNames | null;
}

const nothingYet: PageNow = {
  tabId: null,
  address: null,
  site: null,
  isPrivate: false,
  names: null,
};

const isSamePage = (one: PageNow, other: PageNow): boolean =>
  one.tabId === other.tabId && one.address === other.address;

export function usePage(port: PagePort) {
  const [page, setPage] = useState(nothingYet);
  const newest = useRef(0);

  const look = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const tab = await port.tab();
    // A tab that answers late must not hide the one that came to the front since.
    if (turn !== newest.current) return;
    const inFront: PageNow = {
      tabId: tab?.id ?? null,
      address: tab?.address ?? null,
      site: tab?.site ?? null,
      isPrivate: tab?.isPrivate ?? false,
      names: null,
    };
    // What was found on another page, and its site, are not of this one, however long it is silent.
    setPage((shown) => (isSamePage(shown, inFront) ? shown : inFront));
    const names: TabNames = tab
      ? await port.names(tab.id)
      : { reachable: false, barrier: 'browser-page' };
    if (turn === newest.current) setPage({ ...inFront, names });
  }, [port]);
  const refresh = useCallback(() => {
    look().catch(port.onTrouble);
  }, [port, look]);

  useEffect(() => {
    const watching = new AbortController();
    port.watch(refresh, watching.signal);
    refresh();
    return () => watching.abort();
  }, [port, refresh]);

  const show = ({ frameId, entity }: FoundName) => {
    if (page.tabId !== null) void port.show(page.tabId, frameId, entity);
  };
  const grant = () =>
    port
      .grant()
      .then((isGiven) => {
        if (isGiven) refresh();
      })
      .catch(port.onTrouble);
  return { ...page, show, grant };
}
