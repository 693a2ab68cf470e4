/** Finds names letter for letter: as whole words, the longest first. */
import type { Range } from './article-body.ts';

/** A pattern for any of `names`, whatever white space parts their words; null where there are none. */
export function wholeWords(names: readonly string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/**
 * The places in a text of any of `names`, each with the name as it was given: in the text a line may
 * break in it.
 */
export function placesOf(names: readonly string[]): (text: string) => (Range & { name: string })[] {
  const pattern = wholeWords(names, 'gu');
  return (text) =>
    [...(pattern ? text.matchAll(pattern) : [])].map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      name: hit[0].replace(/\s+/g, ' '),
    }));
}
