/** Puts a whole screen into its page: the language, the direction of its script, the title, the words. */
import { type ComponentChild, render } from 'preact';
import { languageOf, type MessageKey, type Translate } from '../lib/core/words.ts';
import { provideWords } from './translate.ts';

export function mountSurface(
  translate: Translate,
  title: MessageKey,
  screen: ComponentChild,
): void {
  document.documentElement.lang = languageOf(translate);
  document.documentElement.dir = translate('textDirection');
  document.title = translate(title);
  provideWords(translate);
  render(screen, document.body);
}
