/** Part two of the content script: marks the names and shows their cards. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawPageCard } from '../components/card/draw-page-card.tsx';
import { pageCardCss } from '../components/card/page-card-css.ts';
import { createMatcher } from '../lib/core/match/matcher.ts';
import { translateCount } from '../lib/core/words.ts';
import { answerAsFrame, tellExtension } from '../lib/extension/frame-messages.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { createPageChoices } from '../lib/extension/page-choices.ts';
import { readRecords, readWholeRecord } from '../lib/extension/read-records.ts';
import { loadSettings, watchSettings } from '../lib/extension/store.ts';
import { translate } from '../lib/extension/translate.ts';
import { annotatePage } from '../lib/page/annotate-page.ts';
import { announceNames } from '../lib/page/announce.ts';
import { findHandover } from '../lib/page/handover.ts';
import { listNames, watchList } from '../lib/page/list-names.ts';
import { startPageCards } from '../lib/page/page-cards.ts';
import { followSettings, settingsHere, whereWeAre } from '../lib/page/settings-here.ts';
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
  const { keys, update } = startPageCards(
    {
      names,
      stored: { readRecords, readWholeRecord },
      css: pageCardCss,
      choices: createPageChoices(whereWeAre),
      draw: (stage, shown, callbacks) =>
        drawPageCard(stage, shown && { ...shown, ...whereWeAre() }, translate, callbacks),
    },
    stored,
    signal,
  );
  const follow = followSettings(stored, names.update, signal);
  watchSettings((changed) => {
    follow(changed);
    update(changed);
  }, signal);
  watchList(names, () => tellExtension({ type: 'names-changed' }), signal);
  if (stored.announce) {
    announceNames(names, (count) => translateCount(translate, 'cardAnnounce', count), signal);
  }

  const { walk, leave, openCard } = keys;
  const showName = createShowName(names, signal);
  const listNamesHere = () => ({ names: listNames(names), hasCurrent: keys.hasCurrent() });
  answerAsFrame({ listNames: listNamesHere, walk, leave, openCard, showName }, signal);
});
