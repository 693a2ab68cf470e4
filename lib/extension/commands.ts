/** The keyboard commands of the manifest, carried out in the tab that they were pressed in. */
import { activeTab } from './active-tab.ts';
import { browser } from './browser.ts';
import { openCurrentCard, walk } from './frames.ts';
import { logTrouble } from './log.ts';

/** What each command of the manifest does to a tab. */
export const commands: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'next-name': (tabId) => walk(tabId, 'next'),
  'previous-name': (tabId) => walk(tabId, 'previous'),
  'open-card': openCurrentCard,
};

/** Runs a command in the given tab, or in the active one where the browser does not say which. */
export async function runCommand(name: string, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await activeTab())?.id;
  if (id !== undefined) await commands[name]?.(id);
}

/** Firefox for Android has no keyboard commands. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    runCommand(name, tab?.id).catch((thrown) => logTrouble(`running "${name}"`, thrown));
  });
}
