import packedIndex from 'virtual:backstory/name-index';
import bundled from 'virtual:backstory/records';
import { defineBackground } from 'wxt/utils/define-background';
import { pageCardCss } from '../components/card/page-card-css.ts';
import { type NameIndex, openNameIndex } from '../lib/core/match/name-index.ts';
import { createPageMatcher } from '../lib/core/match/page-matcher.ts';
import { createSourceSearch } from '../lib/core/search/source-search.ts';
import { languageOf } from '../lib/core/words.ts';
import { followBadgeSetting, updateBadge } from '../lib/extension/badge.ts';
import { browser } from '../lib/extension/browser.ts';
import { listenToCommands } from '../lib/extension/commands.ts';
import { keepOpenTabsAnnotated, runPart } from '../lib/extension/content-scripts.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { lookUpSoon } from '../lib/extension/look-up.ts';
import { answerMatching } from '../lib/extension/match-requests.ts';
import { createMenus, listenToMenus } from '../lib/extension/menus.ts';
import { listen } from '../lib/extension/messages.ts';
import { listenToOmnibox } from '../lib/extension/omnibox.ts';
import { checkRecords, keepRecords, onRecordsWanted } from '../lib/extension/records.ts';
import { openFirstPage } from '../lib/extension/screen-ports.ts';
import { loadSettings } from '../lib/extension/store.ts';
import { translate } from '../lib/extension/translate.ts';
import { resultInSlices } from '../lib/page/slices.ts';

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
      style: pageCardCss,
    };
    const log = (doing: string) => (thrown: unknown) => logTrouble(doing, thrown);
    const check = () => checkRecords(store).catch(log('checking the records'));
    const keep = () => keepRecords(store).catch(log('writing the records'));

    const search = createSourceSearch(() => bundled.knowledge, languageOf(translate));
    const ask = async (query: string) => search.ask(query, (await loadSettings()).disabledSources);

    let index: NameIndex | undefined;
    const createMatcher = () => {
      index ??= openNameIndex(packedIndex);
      return createPageMatcher(index);
    };
    answerMatching(createMatcher, resultInSlices);

    listenToCommands();
    listenToMenus(lookUpSoon);
    listenToOmnibox(ask, lookUpSoon, !import.meta.env.FIREFOX);
    followBadgeSetting();
    keepOpenTabsAnnotated();
    onRecordsWanted(keep);
    listen((message, sender) => {
      if (message.type === 'run-part') void runPart(message.part, sender);
      if (message.type === 'names-changed' && sender.tab?.id !== undefined) {
        void updateBadge(sender.tab.id);
      }
    });
    browser.runtime.onStartup.addListener(check);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') openFirstPage();
      void check();
      createMenus().catch(log('making the menu'));
    });
    void keep();
  },
});
