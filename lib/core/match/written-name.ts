/** How the index keeps a name beside its words: its type and kind by number, its capitals by rule. */
import { nameTypes } from '../knowledge/kinds.ts';
import type { NameEntry } from './names.ts';
import { smallWords } from './small-words.ts';

export const indexedTypes = ['canonical', ...nameTypes] as const;

/** "rosie duffield" -> "Rosie Duffield"; "jvl" -> "JVL" for an acronym, "@jvl" for a handle. */
export function writtenOf(words: readonly string[], type: NameEntry['type']): string {
  if (type === 'acronym') return words.join('').toUpperCase();
  if (type === 'handle') return `@${words.join('')}`;
  return words
    .map((word, at) =>
      at > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
