/** Name lists of growing length: our own, filled up with names that nobody in particular bears. */
import { fileURLToPath } from 'node:url';
import humanNames from 'humannames' with { type: 'json' };
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { buildNameIndex } from '../../lib/compile/name-index.ts';
import { type NameEntry, noCompany } from '../../lib/core/match/names.ts';
import { packNameIndex } from '../../lib/core/match/pack-name-index.ts';

export interface NameList {
  readonly size: number;
  readonly packed: string;
  readonly names: readonly string[];
}

/** The list that is shipped, and one for each size. */
export function nameLists(sizes: readonly number[]): readonly NameList[] {
  const compiled = compileSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
  const own = compiled.knowledge.entities.map(
    ({ id, name, kind }): NameEntry => ({
      entity: id,
      name,
      type: 'canonical',
      kind,
      sources: [],
      needsEvidence: false,
    }),
  );
  const shipped = {
    size: own.length,
    packed: buildNameIndex(compiled),
    names: own.map(({ name }) => name),
  };
  return [shipped, ...sizes.map((size) => longer(own, size))];
}

function longer(own: readonly NameEntry[], size: number): NameList {
  const all = Object.keys(humanNames).filter((name) => /^[A-Z][a-z]{3,}$/.test(name));
  const given = all.filter((_, at) => at % 40 === 0);
  const surnames = all.filter((_, at) => at % 40 === 20);
  const entries = [...own];
  const taken = new Set(own.map(({ name }) => name));
  // Each given name in turn with a surname further on, so that every pair is met once.
  const pairs = given.length * surnames.length;
  for (let at = 0; entries.length < size && at < pairs; at += 1) {
    const first = at % given.length;
    const last = (Math.floor(at / given.length) + first * 13) % surnames.length;
    const name = `${given[first]} ${surnames[last]}`;
    if (taken.has(name)) continue;
    taken.add(name);
    entries.push({
      entity: name.toLowerCase().replaceAll(/\W+/g, '-'),
      name,
      type: 'canonical',
      kind: 'person',
      sources: [],
      needsEvidence: false,
    });
  }
  return {
    size,
    packed: packNameIndex(entries, noCompany),
    names: entries.map(({ name }) => name),
  };
}
