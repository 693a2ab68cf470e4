import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asCardsNeedIt } from '../../lib/compile/preact-for-cards.ts';

const file = new URL('../../node_modules/preact/dist/preact.mjs', import.meta.url);
const reduced = asCardsNeedIt(readFileSync(file, 'utf8'));

it('what a page takes of Preact neither waits for what a component throws nor makes markup of a string', () => {
  expect(reduced).not.toMatch(/\.then|innerHTML/i);
});

it('what a page takes of Preact is still a whole module with the same exports', async () => {
  const url = `data:text/javascript,${encodeURIComponent(reduced)}`;
  expect(Object.keys(await import(url))).toEqual(Object.keys(await import('preact')));
});

it('a Preact that is built otherwise stops the build and names the mend', () => {
  expect(() => asCardsNeedIt('export function h() {}')).toThrow(/preact-for-cards\.ts/);
});
