/**
 * How a component gets its words: from the locale file, through a function that whoever mounts it
 * provides. Components never reach for the extension API themselves.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../assets/public/_locales/en_GB/messages.json';

export type MessageKey = keyof typeof messages;

/** A message key and what stands for $1, $2 ... -> the text in the reader's language. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
