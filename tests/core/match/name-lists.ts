/**
 * Realistic lists of names of any length for tests and benchmarks: common given names shared by
 * many, surnames shared by few or many, names that are words. The same list for the same length.
 */
import { createRequire } from 'node:module';
import { words } from 'popular-english-words';
import type { NameEntry } from '../../../lib/core/match/names.ts';

const known: Readonly<Record<string, unknown>> = createRequire(import.meta.url)('humannames');

/** Names by how often they are used, "smith" before "umunna". */
const ranked = words
  .getMostPopular(Number.POSITIVE_INFINITY)
  .filter((word) => /^[a-z]{3,}$/.test(word) && capital(word) in known);
const given = ranked.slice(0, 3000);
const surnames = ranked.slice(200, 30_000);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** People named by given name and surname; ids are slugs, as in the knowledge base. */
export function listNames(count: number): NameEntry[] {
  const entries = new Map<string, NameEntry>();
  let state = 1;
  /** Small numbers come up more often, as common names do. */
  const pick = (list: readonly string[]) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) ** 2 * list.length)] ?? 'ann';
  };
  while (entries.size < count) {
    const [first, last] = [pick(given), pick(surnames)];
    const entity = `${first}-${last}`;
    if (first !== last)
      entries.set(entity, {
        entity,
        name: `${capital(first)} ${capital(last)}`,
        type: 'canonical',
        kind: 'person',
        sources: ['paper'],
        needsEvidence: false,
      });
  }
  return [...entries.values()];
}
