/** The name index of a seeds folder, ready to use in Node. */
import { type NameIndex, openNameIndex } from '../core/match/name-index.ts';
import type { NameEntry } from '../core/match/names.ts';
import { compileSeeds } from './compile-seeds.ts';
import { buildNameIndex } from './name-index.ts';
import { nameEntriesOf } from './name-index-entries.ts';
import { readWordLists } from './name-index-words.ts';
import { seedError } from './problem.ts';

export interface BuiltIndex {
  readonly index: NameIndex;
  /** Entity -> canonical name. */
  readonly names: ReadonlyMap<string, string>;
  /** Every name and id -> entity. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly entries: readonly NameEntry[];
}

/** Compiles the seeds in `folder`. Throws with all their problems where there are any. */
export function openBuiltIndex(folder: string): BuiltIndex {
  const compiled = compileSeeds(folder);
  if (compiled.problems.length > 0) throw seedError(compiled.problems);
  const { entities } = compiled.knowledge;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const aliases = new Map(
    entities.flatMap(({ id, name, otherNames }) =>
      [id, ...otherNames.map((other) => other.name), name].map((one) => [one, id] as const),
    ),
  );
  const entries = nameEntriesOf(compiled.knowledge, compiled.needsEvidence, readWordLists());
  return { index: openNameIndex(buildNameIndex(compiled)), names, aliases, entries };
}
