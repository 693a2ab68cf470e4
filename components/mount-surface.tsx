/** Puts a whole screen into its page: the language, the direction of its script, the title, the words. */
import { type ComponentChild, render } from 'preact';
import { languageOf, type MessageKey, type Translate } from '../lib/core/words.ts';
import { TranslateContext } from './translate.ts';

export function mountSurface(
  translate: Translate,
  title: MessageKey,
  screen: ComponentChild,
): void {
  document.documentElement.lang = languageOf(translate);
  document.documentElement.dir = translate('textDirection');
  document.title = translate(title);
  render(
    <TranslateContext.Provider value={translate}>{screen}</TranslateContext.Provider>,
    document.body,
  );
}
