/**
 * How a component gets its words: from the locale file, through a function that whoever mounts it
 * provides. Components never reach for the extension API themselves.
 */
import type { Translate } from '../lib/core/words.ts';

export type { MessageKey, Translate } from '../lib/core/words.ts';

let words: Translate = (key) => key;

/** To be called before anything is drawn: all that one script draws speaks one language. */
export function provideWords(translate: Translate): void {
  words = translate;
}

export const useTranslate = (): Translate => words;
