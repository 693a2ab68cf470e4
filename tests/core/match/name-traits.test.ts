import { afterEach, expect, test, vi } from 'vitest';
import type { NameTraits } from '../../../lib/core/match/name-traits.ts';

const kinds = '../../../lib/core/knowledge/kinds.ts';

afterEach(() => {
  vi.doUnmock(kinds);
  vi.resetModules();
});

/** The two functions and all combinations of traits, as if there were so many more types and kinds. */
async function withMore(types: number, ofKinds: number) {
  vi.resetModules();
  vi.doMock(kinds, async (original) => {
    const lists = await original<typeof import('../../../lib/core/knowledge/kinds.ts')>();
    return {
      ...lists,
      nameTypes: [...lists.nameTypes, ...more('type', types)],
      entityKinds: [...lists.entityKinds, ...more('kind', ofKinds)],
    };
  });
  const { packTraits, readTraits } = await import('../../../lib/core/match/name-traits.ts');
  const { indexedTypes } = await import('../../../lib/core/match/written-name.ts');
  const { entityKinds } = await import('../../../lib/core/knowledge/kinds.ts');
  const all: NameTraits[] = [];
  for (const type of indexedTypes)
    for (const kind of entityKinds)
      for (const needsEvidence of [false, true])
        for (const isJunior of [false, true])
          for (const isEverywhere of [false, true])
            all.push({ type, kind, needsEvidence, isJunior, isEverywhere });
  return { packTraits, readTraits, all };
}

const more = (what: string, count: number) =>
  Array.from({ length: count }, (_, at) => `new ${what} ${at}`);

test.each([
  ['as they are', 0, 0],
  ['with one type more, which fills the byte', 1, 0],
])('all traits of a name come back from a byte of their own: %s', async (_, types, ofKinds) => {
  const { packTraits, readTraits, all } = await withMore(types, ofKinds);
  const bytes = Uint8Array.from(all, packTraits);
  expect(new Set(bytes).size).toBe(all.length);
  expect(Array.from(bytes, readTraits)).toEqual(all);
});

test.each([
  ['types', 2, 0],
  ['kinds', 0, 1],
])('more %s than a byte has room for are told, whatever the name', async (_, types, ofKinds) => {
  const { packTraits, all } = await withMore(types, ofKinds);
  for (const traits of all) expect(() => packTraits(traits)).toThrow(RangeError);
});
