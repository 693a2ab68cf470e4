/** The context menu: look up the selected words. */
import { browser } from './browser.ts';
import { translate } from './translate.ts';

const lookUpItem = 'look-up';
/** A selection longer than any name is cut: nobody means to search for a page of text. */
const longestQuery = 80;

/** Menus outlive the background; they are made once for each installation or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: lookUpItem,
    title: translate('menuLookUp'),
    contexts: ['selection'],
  });
}

export interface MenuClick {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
}

/** The words to look up for a click in the menu, or null where it was none of ours. */
export function queryOf({ menuItemId, selectionText }: MenuClick): string | null {
  const words = selectionText?.replace(/\s+/g, ' ').trim() ?? '';
  return menuItemId === lookUpItem && words !== '' ? words.slice(0, longestQuery) : null;
}

/** Calls back in the turn of the click. Firefox for Android has no context menus. */
export function listenToMenus(onLookUp: (query: string) => void): void {
  browser.contextMenus?.onClicked.addListener((click) => {
    const query = queryOf(click);
    if (query !== null) onLookUp(query);
  });
}
