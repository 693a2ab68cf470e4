/** How the index keeps a name beside its words: its type and kind by number, its capitals by rule. */
import { nameTypes } from '../knowledge/kinds.ts';
import type { NameEntry } from './names.ts';
import { smallWords } from './small-words.ts';

export const indexedTypes = ['canonical', ...nameTypes] as const;

/** The id that an entity of this canonical name has nearly always. */
export const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z\d]+/g, '-');

/**
 * "rosie duffield" -> "Rosie Duffield"; "jvl" -> "JVL" for an acronym, "@jvl" for a handle. `capitals`
 * has a digit for each word that does not follow the rule: how many of its letters are large, 9 for all;
 * one digit more where "The" stands before them.
 */
export function writtenOf(
  words: readonly string[],
  type: NameEntry['type'],
  capitals = '',
): string {
  if (type === 'acronym') return words.join('').toUpperCase();
  if (type === 'handle') return `@${words.join('')}`;
  const all = capitals.length > words.length ? ['the', ...words] : words;
  return all
    .map((word, at) => {
      const large = Number(capitals[at] ?? !(at > 0 && smallWords.has(word)));
      return word.slice(0, large).toUpperCase() + word.slice(large);
    })
    .join(' ');
}
