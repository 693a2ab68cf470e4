/** Words from the browser's own locale files, with keys that the compiler checks. */
import type { Translate } from '../core/words.ts';
import { browser } from './browser.ts';

/** An unknown key (a plural form that the language lacks) gives the empty string. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, [...substitutions]);
