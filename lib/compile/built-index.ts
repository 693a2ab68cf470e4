/** The name index of a seeds folder, ready to use in Node. */
import { type NameIndex, openNameIndex } from '../core/match/name-index.ts';
import { compileSeeds } from './compile-seeds.ts';
import { buildNameIndex } from './name-index.ts';
import { seedError } from './problem.ts';

export interface BuiltIndex {
  readonly index: NameIndex;
  readonly packed: string;
  /** Entity -> canonical name. */
  readonly names: ReadonlyMap<string, string>;
}

/** Compiles the seeds in `folder`. Throws with all their problems where there are any. */
export function openBuiltIndex(folder: string): BuiltIndex {
  const compiled = compileSeeds(folder);
  if (compiled.problems.length > 0) throw seedError(compiled.problems);
  const packed = buildNameIndex(compiled);
  const names = new Map(compiled.knowledge.entities.map(({ id, name }) => [id, name]));
  return { index: openNameIndex(packed), packed, names };
}
