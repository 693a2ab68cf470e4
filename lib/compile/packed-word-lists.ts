/** Packs lists of words while a page's bundle is built, and not again in every page. */
import type { Plugin } from 'vite';
import { packWordList } from '../core/match/word-list.ts';

/** A list as word-lists.ts has it: the words and their room. */
export const call = /\bwordList\(\s*`([^`]*)`,\s*(\d+),?\s*\)/g;

/**
 * For the bundle of a page: `wordList` of a literal becomes `openWordList` of its packed form. Fails
 * the build where the lists no longer look like that, and would be packed in every page.
 */
export function packedWordLists(): Plugin {
  return {
    name: 'backstory-packed-word-lists',
    enforce: 'pre',
    transform: {
      filter: { id: /\/lib\/core\/match\/word-lists\.ts$/ },
      handler(code) {
        const packed = code
          .replace('{ wordList }', '{ openWordList }')
          .replace(
            call,
            (_, words: string, room: string) =>
              `openWordList(${JSON.stringify(packWordList(words, Number(room)))}, ${room})`,
          );
        if (/\bwordList\b/.test(packed))
          throw new Error(
            'word-lists.ts has a list that is no literal: write it as the others are.',
          );
        return packed;
      },
    },
  };
}
