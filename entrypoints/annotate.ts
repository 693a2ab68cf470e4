/** Part two of the content script: finds the names and marks them, then asks for part three. */
import sharedCode from 'virtual:backstory/shared-code';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameHandlers } from '../lib/core/frame-handlers.ts';
import type { Settings } from '../lib/core/settings.ts';
import { askMatcher } from '../lib/extension/ask-matcher.ts';
import { answerAsFrame } from '../lib/extension/frame-messages.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { followPageSettings } from '../lib/extension/page-settings.ts';
import { loadSettingsOrDefaults } from '../lib/extension/store.ts';
import { annotatePage } from '../lib/page/annotate-page.ts';
import { askedAgain } from '../lib/page/back-again.ts';
import { watchEarlierPointer } from '../lib/page/earlier-pointer.ts';
import { type AnnotatedPage, findHandover, type Handover } from '../lib/page/handover.ts';
import { onceNamed } from '../lib/page/once-named.ts';
import { followSettings, settingsHere } from '../lib/page/settings-here.ts';
import { yieldToPage } from '../lib/page/slices.ts';
import marksCss from './marks.css?inline';

export default defineUnlistedScript(() => {
  const handover = findHandover();
  if (!handover?.take('annotate')) return;
  handover.sharedCode.push(...sharedCode);
  handover.page = annotate(handover);
  handover.page.catch(trouble);
});

const trouble = (thrown: unknown) => logTrouble('marking names', thrown);

async function annotate({ ask, signal }: Handover): Promise<AnnotatedPage> {
  const earlierPointer = watchEarlierPointer(signal);
  const listeners: ((settings: Settings) => void)[] = [];
  let stored = await askedAgain(loadSettingsOrDefaults);
  await yieldToPage('soon');
  const decide = followPageSettings((changed) => {
    stored = changed;
    for (const listener of listeners) listener(changed);
  }, signal);
  const settings = settingsHere(stored);
  // A page of our own names many people; only its sample stands for a page of the web.
  const scope = location.protocol.endsWith('extension:') ? '#sample' : null;
  const names = annotatePage({ match: askMatcher, settings, marksCss, scope, trouble }, signal);
  const onSettings: AnnotatedPage['onSettings'] = (listener) => void listeners.push(listener);
  onSettings(followSettings(stored, names.update, signal));
  const { promise: handlers, resolve: answerWith } = Promise.withResolvers<FrameHandlers>();
  const onNamed = () => {
    answerAsFrame(handlers, signal);
    ask('cards');
  };
  onceNamed(names, onNamed, signal);
  return { names, earlierPointer, settings: () => stored, onSettings, decide, answerWith };
}
