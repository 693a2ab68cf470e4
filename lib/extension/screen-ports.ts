/** What the extension's screens get of the extension, as the plain functions that they ask for. */
import { activeTab, watchActiveTab } from './active-tab.ts';
import { browser } from './browser.ts';
import { namesInTab, requestAccess, showName } from './frames.ts';
import { logTrouble } from './log.ts';
import { loadSettingsOrDefaults, repairSettings, saveSettings, watchSettings } from './store.ts';

/** As `SettingsStore` of the components wants it. */
export const settingsStore = {
  load: loadSettingsOrDefaults,
  save: saveSettings,
  watch: watchSettings,
  takeRepairs: () =>
    repairSettings().catch((thrown): readonly string[] => {
      logTrouble('repairing the settings', thrown);
      return [];
    }),
};

/** As `PagePort` of the components wants it. */
export const pageInFront = {
  tab: activeTab,
  names: namesInTab,
  watch: watchActiveTab,
  show: showName,
  grant: requestAccess,
  onTrouble: (thrown: unknown) => logTrouble('reading the page in front', thrown),
};

/** In a tab of their own, or the one that has them already. */
export function openOptions(): void {
  browser.runtime.openOptionsPage().catch((thrown) => logTrouble('opening the options', thrown));
}

/** What there is to know at first, and to try. */
export function openFirstPage(): void {
  browser.tabs
    .create({ url: browser.runtime.getURL('welcome.html') })
    .catch((thrown) => logTrouble('opening the first page', thrown));
}
