import bundled from 'virtual:backstory/records';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/extension/browser.ts';
import { listenToCommands } from '../lib/extension/commands.ts';
import { annotateFrame, startInOpenTabs } from '../lib/extension/content-scripts.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { listen } from '../lib/extension/messages.ts';
import { checkRecords, keepRecords, onRecordsWanted } from '../lib/extension/records.ts';

/** Listeners are added in the first turn, so that the browser can wake the background for them. */
export default defineBackground({
  type: 'module',
  main() {
    const store = {
      version: bundled.version,
      ids: () => bundled.knowledge.entities.map(({ id }) => id),
      records: () => bundled.records,
      wholeRecords: () => bundled.wholeRecords,
      catalogue: () => bundled.catalogue,
    };
    const check = () =>
      checkRecords(store).catch((thrown) => logTrouble('checking the records', thrown));
    const keep = () =>
      keepRecords(store).catch((thrown) => logTrouble('writing the records', thrown));

    listenToCommands();
    onRecordsWanted(keep);
    listen((message, sender) => {
      if (message.type === 'annotate') annotateFrame(sender);
      return undefined;
    });
    browser.runtime.onStartup.addListener(check);
    browser.runtime.onInstalled.addListener(() => {
      check();
      if (!import.meta.env.FIREFOX) startInOpenTabs();
    });
    keep();
  },
});
