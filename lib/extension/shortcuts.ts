/** The keyboard shortcuts as the reader's browser has them. */
import { browser } from './browser.ts';
import { commands } from './commands.ts';
import { logTrouble } from './log.ts';
import { translate } from './translate.ts';

/** Chromium's page may be opened as a tab; Firefox (from 137) has a call of its own. */
interface CommandsWithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

async function list() {
  const all = await browser.commands.getAll();
  // Chromium has sorted them by their names, also in what it tells of the manifest.
  const inOrder = ['_execute_action', ...Object.keys(commands)];
  const place = ({ name = '' }) => inOrder.indexOf(name);
  return all
    .toSorted((a, b) => place(a) - place(b))
    .map(({ name = '', description, shortcut }) => ({
      name,
      description:
        name === '_execute_action' ? translate('optionsShortcutOpen') : (description ?? name),
      keys: shortcut ?? '',
    }));
}

function change(): void {
  const { openShortcutSettings } = browser.commands as CommandsWithSettings;
  const opening: Promise<unknown> = openShortcutSettings
    ? openShortcutSettings()
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  opening.catch((thrown) => logTrouble('opening the page for shortcuts', thrown));
}

/** As `ShortcutPort` of the components wants it; null in Firefox for Android, which has no shortcuts. */
export const shortcuts = browser.commands ? { list, change } : null;
