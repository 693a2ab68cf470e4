/**
 * Part three of the content script: shows cards, answers keys and the extension's other parts, and
 * tells them what names there are.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageCardDrawing } from '../components/card/draw-page-card.tsx';
import { translateCount } from '../lib/core/words.ts';
import { tellExtension } from '../lib/extension/frame-messages.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { createPageChoices } from '../lib/extension/page-choices.ts';
import { isPrivate } from '../lib/extension/page-settings.ts';
import { readCardStyle, readRecords, readWholeRecord } from '../lib/extension/read-records.ts';
import { translate } from '../lib/extension/translate.ts';
import { announceNames } from '../lib/page/announce.ts';
import { askedAgain } from '../lib/page/back-again.ts';
import { type AnnotatedPage, findHandover } from '../lib/page/handover.ts';
import { listNames, watchList } from '../lib/page/list-names.ts';
import { startPageCards } from '../lib/page/page-cards.ts';
import { whereWeAre } from '../lib/page/settings-here.ts';
import { createShowName } from '../lib/page/show-name.ts';

export default defineUnlistedScript(() => {
  const handover = findHandover();
  if (!handover?.page || !handover.take('cards')) return;
  const { page, signal } = handover;
  page
    .then((annotated) => startCards(annotated, signal))
    .catch((thrown) => logTrouble('showing cards', thrown));
});

function startCards(
  { names, earlierPointer, settings, onSettings, decide, answerWith }: AnnotatedPage,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const { keys, update } = startPageCards(
    {
      names,
      earlierPointer: earlierPointer(),
      stored: {
        readRecords: (ids) => askedAgain(() => readRecords(ids)),
        readWholeRecord: (id) => askedAgain(() => readWholeRecord(id)),
        readCardStyle: () => askedAgain(readCardStyle),
      },
      choices: createPageChoices(decide, whereWeAre),
      draw: createPageCardDrawing(translate, () => ({ ...whereWeAre(), isPrivate: isPrivate() })),
    },
    settings(),
    signal,
  );
  onSettings(update);

  const showName = createShowName(names, keys.showCurrent, signal);
  const listHere = () => ({ names: listNames(names), hasCurrent: keys.hasCurrent() });
  answerWith({ ...keys, listNames: listHere, showName });
  watchList(names, () => tellExtension({ type: 'names-changed' }), signal);
  const say = (count: number) => translateCount(translate, 'cardAnnounce', count);
  announceNames(names, () => settings().announce, say, signal);
}
