/** Part two of the content script: marks the names and shows their cards. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageCardDrawing } from '../components/card/draw-page-card.tsx';
import { translateCount } from '../lib/core/words.ts';
import { askMatcher } from '../lib/extension/ask-matcher.ts';
import { answerAsFrame, tellExtension } from '../lib/extension/frame-messages.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { createPageChoices } from '../lib/extension/page-choices.ts';
import { followPageSettings, isPrivate } from '../lib/extension/page-settings.ts';
import { readCardStyle, readRecords, readWholeRecord } from '../lib/extension/read-records.ts';
import { loadSettingsOrDefaults } from '../lib/extension/store.ts';
import { translate } from '../lib/extension/translate.ts';
import { annotatePage } from '../lib/page/annotate-page.ts';
import { announceNames } from '../lib/page/announce.ts';
import { findHandover } from '../lib/page/handover.ts';
import { listNames, watchList } from '../lib/page/list-names.ts';
import { startPageCards } from '../lib/page/page-cards.ts';
import { followSettings, settingsHere, whereWeAre } from '../lib/page/settings-here.ts';
import { createShowName } from '../lib/page/show-name.ts';
import { yieldToPage } from '../lib/page/slices.ts';
import marksCss from './marks.css?inline';

export default defineUnlistedScript(async () => {
  const handover = findHandover();
  if (!handover?.take()) return;
  const { signal } = handover;
  const trouble = (thrown: unknown) => logTrouble('marking names', thrown);

  let stored = await loadSettingsOrDefaults();
  await yieldToPage('soon');
  const decide = followPageSettings((changed) => {
    stored = changed;
    follow(changed);
    update(changed);
  }, signal);
  const settings = settingsHere(stored);
  // A page of our own names many people; only its sample stands for a page of the web.
  const scope = location.protocol.endsWith('extension:') ? '#sample' : null;
  const names = annotatePage({ match: askMatcher, settings, marksCss, scope, trouble }, signal);
  const { keys, update } = startPageCards(
    {
      names,
      stored: { readRecords, readWholeRecord, readCardStyle },
      choices: createPageChoices(decide, whereWeAre),
      draw: createPageCardDrawing(translate, () => ({ ...whereWeAre(), isPrivate: isPrivate() })),
    },
    stored,
    signal,
  );
  const follow = followSettings(stored, names.update, signal);
  watchList(names, () => tellExtension({ type: 'names-changed' }), signal);
  const say = (count: number) => translateCount(translate, 'cardAnnounce', count);
  announceNames(names, () => stored.announce, say, signal);

  const showName = createShowName(names, signal);
  const listHere = () => ({ names: listNames(names), hasCurrent: keys.hasCurrent() });
  answerAsFrame({ ...keys, listNames: listHere, showName }, signal);
});
