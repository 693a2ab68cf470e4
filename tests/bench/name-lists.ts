/** Name lists of growing length: our own, filled up with names made of real given names and surnames. */
import { fileURLToPath } from 'node:url';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { buildNameIndex } from '../../lib/compile/name-index.ts';
import { type NameEntry, noCompany } from '../../lib/core/match/names.ts';
import { packCandidateIndex } from '../../lib/core/match/pack-candidate-index.ts';
import { packNameIndex } from '../../lib/core/match/pack-name-index.ts';
import { listNames } from '../core/match/name-lists.ts';

export interface NameList {
  readonly size: number;
  readonly packed: string;
  /** What of it is on every page. */
  readonly candidates: string;
  readonly names: readonly string[];
}

/** The list that is shipped, and one for each size. */
export function nameLists(sizes: readonly number[]): readonly [NameList, ...NameList[]] {
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
  const packed = buildNameIndex(compiled);
  const shipped = {
    size: own.length,
    packed,
    candidates: packCandidateIndex(packed),
    names: own.map(({ name }) => name),
  };
  return [shipped, ...sizes.map((size) => longer(own, size))];
}

function longer(own: readonly NameEntry[], size: number): NameList {
  const ids = new Set(own.map(({ entity }) => entity));
  const others = listNames(size).filter(({ entity }) => !ids.has(entity));
  const entries = [...own, ...others].slice(0, size);
  const packed = packNameIndex(entries, noCompany);
  return {
    size,
    packed,
    candidates: packCandidateIndex(packed),
    names: entries.map(({ name }) => name),
  };
}
