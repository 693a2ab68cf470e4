import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutSuspense } from '../../lib/compile/preact-without-suspense.ts';

const file = new URL('../../node_modules/preact/dist/preact.mjs', import.meta.url);
const reduced = withoutSuspense(readFileSync(file, 'utf8'));

it('what a page takes of Preact waits for nothing that a component throws', () => {
  expect(reduced).not.toContain('.then');
});

it('what a page takes of Preact is still a whole module with the same exports', async () => {
  const url = `data:text/javascript,${encodeURIComponent(reduced)}`;
  expect(Object.keys(await import(url))).toEqual(Object.keys(await import('preact')));
});

it('a Preact that is built otherwise stops the build and names the mend', () => {
  expect(() => withoutSuspense('export function h() {}')).toThrow(/preact-without-suspense\.ts/);
});
