import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { expect, it } from 'vitest';
import { onlyMatchOf } from '../../lib/compile/fuse-match-only.ts';
import { matchOptions } from '../../lib/core/match/match-options.ts';

const original = readFileSync(fileURLToPath(import.meta.resolve('fuse.js/basic')), 'utf8');
const url = `data:text/javascript,${encodeURIComponent(onlyMatchOf(original))}`;
const { default: reduced }: { default: Pick<typeof Fuse, 'match'> } = await import(url);

it('what a page takes of Fuse.js scores two folded words as the whole of it does', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcde -'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(word, word, (read, meant) => {
      expect(reduced.match(read, meant)).toEqual(Fuse.match(read, meant, matchOptions));
    }),
  );
});

it('a Fuse.js that is built otherwise stops the build and names the mend', () => {
  expect(() => onlyMatchOf('export default class Fuse {}')).toThrow(/fuse-match-only\.ts/);
});
