/** Finds names letter for letter: whole words, the longest first. */
import type { Range } from './article-body.ts';

/** The places of whole words in a text, for any of `names`. */
export function placesOf(names: readonly string[]): (text: string) => (Range & { name: string })[] {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      name: hit[0],
    }));
}
