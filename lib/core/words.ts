/**
 * The keys of the locale file as types, and plurals. Who has the words is no matter here: whoever
 * mounts a surface passes a `Translate` in.
 */
import type messages from '../../assets/public/_locales/en_GB/messages.json';

export type MessageKey = keyof typeof messages;

/** A message key and what stands for $1, $2 ... -> the text in the reader's language. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** A phrase that depends on a number: `key_one`, `key_other` and what else the language needs. */
export type CountKey = {
  [K in MessageKey]: K extends `${infer Base}_other` ? Base : never;
}[MessageKey];

/** "person" -> "Person": for keys that end with a word of the model. */
export function capitalised<Word extends string>(word: Word): Capitalize<Word> {
  return (word.slice(0, 1).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}

/** The BCP 47 tag of the language that the messages are written in, not of the browser's own. */
export function languageOf(translate: Translate): string {
  return translate('languageTag') || 'en-GB';
}

/**
 * The phrase for this many things, in the plural form that the language wants; $1 is the number as
 * the language writes it, `more` are $2, $3 ... A form that is not translated falls back to `other`.
 */
export function translateCount(
  translate: Translate,
  key: CountKey,
  count: number,
  ...more: readonly string[]
): string {
  const language = languageOf(translate);
  const form = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return (
    translate(`${key}_${form}` as MessageKey, number, ...more) ||
    translate(`${key}_other`, number, ...more)
  );
}
