/** Part two of the content script: marks the names and shows their cards. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatcher } from '../lib/core/match/matcher.ts';
import { answerAsFrame, tellExtension } from '../lib/extension/frame-messages.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { loadSettings, watchSettings } from '../lib/extension/store.ts';
import { annotatePage } from '../lib/page/annotate-page.ts';
import { findHandover } from '../lib/page/handover.ts';
import { listNames } from '../lib/page/list-names.ts';
import { followSettings, settingsHere } from '../lib/page/settings-here.ts';
import { createShowName } from '../lib/page/show-name.ts';
import marksCss from './marks.css?inline';

export default defineUnlistedScript(async () => {
  const handover = findHandover();
  const index = handover?.take();
  if (!handover || !index) return;
  const { signal } = handover;
  const matcher = createMatcher(index);
  const trouble = (thrown: unknown) => logTrouble('marking names', thrown);

  const stored = await loadSettings();
  const settings = settingsHere(stored);
  const names = annotatePage({ matcher, settings, marksCss, trouble }, signal);
  watchSettings(followSettings(stored, names.update, signal), signal);
  names.onChange(() => tellExtension({ type: 'names-changed' }), signal);

  answerAsFrame(
    {
      listNames: () => ({ names: listNames(names), hasCurrent: false }),
      walk: () => false,
      leave: () => names.markCurrent(null),
      openCard: () => {},
      showName: createShowName(names, signal),
    },
    signal,
  );
});
