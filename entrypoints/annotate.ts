/** Part two of the content script: marks the names and shows their cards. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatcher } from '../lib/core/match/matcher.ts';
import { answerAsFrame, tellExtension } from '../lib/extension/messages.ts';
import { loadSettings, watchSettings } from '../lib/extension/store.ts';
import { annotatePage } from '../lib/page/annotate-page.ts';
import { findHandover } from '../lib/page/handover.ts';
import { listNames } from '../lib/page/list-names.ts';
import { settingsHere } from '../lib/page/settings-here.ts';

export default defineUnlistedScript(async () => {
  const handover = findHandover();
  const index = handover?.take();
  if (!handover || !index) return;
  const { signal } = handover;
  const names = annotatePage(createMatcher(index), settingsHere(await loadSettings()), signal);
  watchSettings((settings) => names.update(settingsHere(settings)), signal);
  names.onChange(() => tellExtension({ type: 'names-changed' }), signal);
  answerAsFrame(
    {
      listNames: () => ({ names: listNames(names), hasCurrent: false }),
      walk: () => false,
      leave: () => names.markCurrent(null),
      openCard: () => {},
      showName: () => {},
    },
    signal,
  );
});
