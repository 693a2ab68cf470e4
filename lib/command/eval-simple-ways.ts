/** Three simpler ways to find names, to see what the matcher is worth on the same cases. */
import Fuse from 'fuse.js';
import { placesOf } from '../compile/whole-words.ts';
import type { NameEntry } from '../core/match/names.ts';
import type { FoundSpan } from './eval-score.ts';

export type FindSpans = (text: string) => readonly FoundSpan[];

function findAny(owners: ReadonlyMap<string, string>): FindSpans {
  const places = placesOf([...owners.keys()]);
  return (text) =>
    places(text).map(({ start, end, name }) => ({ start, end, entity: owners.get(name) ?? '' }));
}

/** Canonical names, letter for letter. */
export const exactNames = (entries: readonly NameEntry[]): FindSpans =>
  findAny(
    new Map(
      entries.flatMap(({ name, entity, type }) => (type === 'canonical' ? [[name, entity]] : [])),
    ),
  );

/** All names and all surnames as one alternation. */
export const oneAlternation = (entries: readonly NameEntry[]): FindSpans =>
  findAny(
    new Map([
      ...entries.flatMap(({ name, entity, kind }): [string, string][] =>
        kind === 'person' ? [[name.split(' ').at(-1) ?? name, entity]] : [],
      ),
      ...entries.map(({ name, entity }): [string, string] => [name, entity]),
    ]),
  );

const capitals = /\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*/gu;

/** Every sequence of capitalised words, put to Fuse.js as it comes. */
export function everySequence(entries: readonly NameEntry[]): FindSpans {
  const fuse = new Fuse(entries, { keys: ['name'], includeScore: true, threshold: 0.3 });
  return (text) =>
    [...text.matchAll(capitals)].flatMap((hit) => {
      const best = fuse.search(hit[0], { limit: 1 })[0];
      return best
        ? [{ start: hit.index, end: hit.index + hit[0].length, entity: best.item.entity }]
        : [];
    });
}
