/**
 * How a component gets its words: from the locale file, through a function that whoever mounts it
 * provides. Components never reach for the extension API themselves.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/core/words.ts';

export type { MessageKey, Translate } from '../lib/core/words.ts';

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
