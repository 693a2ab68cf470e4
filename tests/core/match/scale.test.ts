import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/core/match/find-mentions.ts';
import { openNameIndex } from '../../../lib/core/match/name-index.ts';
import { noCompany } from '../../../lib/core/match/names.ts';
import { packNameIndex } from '../../../lib/core/match/pack-name-index.ts';
import { listNames } from './name-lists.ts';

/** Names, and the bytes that their index may take, gzipped. */
const sizes = [
  [120, 1300],
  [5000, 26_000],
  [100_000, 300_000],
] as const;

describe.each(sizes)('an index of %i names', (count, most) => {
  const list = listNames(count);
  const packed = packNameIndex(list, noCompany);
  const index = openNameIndex(packed);

  test('gives back every name as it was written, with its entity', () => {
    const written = new Map<string, string>();
    for (let name = 0; name < index.nameCount; name++)
      written.set(index.writtenAs(name), index.idOf(index.ownerOf(name)));
    for (const { name, entity } of list) expect(written.get(name)).toBe(entity);
  });

  test('takes no more bytes than it may, gzipped', () => {
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(most);
  });

  test('finds each full name in a plain sentence', () => {
    for (const { name, entity } of list.slice(0, 60)) {
      const found = findMentions(index, [`It was ${name} who spoke.`]).flat();
      expect(
        found.map((mention) => mention.entity),
        name,
      ).toEqual([entity]);
    }
  });
});
