/** Mentions or lists of names as one list: an entry for each entity, in the order of their first. */
import type { Id } from './knowledge/model.ts';
import type { Certainty } from './match/mention.ts';

export interface CountedName {
  readonly entity: Id;
  readonly count: number;
  /** `likely` only where no mention of it is certain. */
  readonly certainty: Certainty;
}

/** Whatever else an entry says is said as of the first. */
export function countNames<Name extends CountedName>(names: Iterable<Name>): Name[] {
  const counted = new Map<Id, Name>();
  for (const name of names) {
    const before = counted.get(name.entity);
    const certainty = before?.certainty === 'certain' ? 'certain' : name.certainty;
    const count = name.count + (before?.count ?? 0);
    counted.set(name.entity, { ...(before ?? name), count, certainty });
  }
  return [...counted.values()];
}
