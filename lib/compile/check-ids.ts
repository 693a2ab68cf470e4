/** Ids and names: each given once, and whatever refers to an id refers to something that is there. */
import type { Place, Report } from './problem.ts';
import type { Seeds } from './read-seeds.ts';

/** The lists whose items something can refer to. */
const namedLists = [
  'sources',
  'articles',
  'entities',
  'memberships',
  'events',
  'statements',
  'relations',
] as const;
export type NamedList = (typeof namedLists)[number];

/** Where the item with an id stands; the seeds at large for an id that none of them has. */
export type PlaceOfId = (id: string) => Place;

const seedsAtLarge: Place = { file: 'seeds', line: 1 };

export interface Ids {
  /** Reports an id that no item of `list` has; true where it is there. */
  readonly check: (id: string, list: NamedList, place: Place) => boolean;
  readonly placeOf: PlaceOfId;
}

/** Checks that every id and every name of an entity is given once. */
export function readIds(seeds: Seeds, report: Report): Ids {
  const owners = new Map<string, { list: NamedList; place: Place }>();
  for (const list of namedLists) {
    for (const { seed, placeOf } of seeds.lists[list]) {
      const first = owners.get(seed.id);
      if (!first) owners.set(seed.id, { list, place: placeOf() });
      else {
        report(
          placeOf('id'),
          `The id "${seed.id}" is given twice.`,
          `rename it, or remove the other at ${first.place.file}:${first.place.line}.`,
        );
      }
    }
  }
  checkNames(seeds, report);
  return {
    check: (id, list, place) => {
      if (owners.get(id)?.list === list) return true;
      if (!seeds.incomplete && !seeds.brokenIds.has(id)) {
        const other = owners.get(id);
        const what = other
          ? `is one of the ${other.list}, not of the ${list}`
          : `is none of the ${list}`;
        report(place, `"${id}" ${what}.`, nearestOf(id, list, owners));
      }
      return false;
    },
    placeOf: (id) => owners.get(id)?.place ?? seedsAtLarge,
  };
}

function checkNames(seeds: Seeds, report: Report): void {
  const owners = new Map<string, { id: string; place: Place }>();
  for (const { seed, placeOf } of seeds.lists.entities) {
    const names = [
      { name: seed.name, place: placeOf('name') },
      ...seed.otherNames.map(({ name }, index) => ({ name, place: placeOf('otherNames', index) })),
    ];
    for (const { name, place } of names) {
      const key = name.normalize('NFKC').toLowerCase();
      const first = owners.get(key);
      if (!first) owners.set(key, { id: seed.id, place });
      else {
        report(
          place,
          `The name "${name}" is given twice, here for "${seed.id}".`,
          `remove one of them; the other is at ${first.place.file}:${first.place.line}, for "${first.id}".`,
        );
      }
    }
  }
}

/** The mend for an unknown id: the id of the list that begins most alike, if any does. */
function nearestOf(
  id: string,
  list: NamedList,
  owners: ReadonlyMap<string, { list: NamedList }>,
): string {
  let best = '';
  let agrees = 2;
  for (const [other, owner] of owners) {
    if (owner.list !== list) continue;
    let length = 0;
    while (length < id.length && id[length] === other[length]) length++;
    if (length > agrees) [best, agrees] = [other, length];
  }
  return best === ''
    ? 'add it, or correct the id.'
    : `add it, or write "${best}" if that is meant.`;
}
