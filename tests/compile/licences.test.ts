import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licencesOf, licenceTexts } from '../../lib/compile/licences.ts';

/** What the code that runs in the extension imports of others; types are gone when it runs. */
const imported = globSync('{components,entrypoints,lib/{core,extension,page}}/**/*.{ts,tsx}')
  .flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/^import (?!type\b)[^;]*? from '([^.'][^']*)'/gm),
  ])
  .map(([, from = '']) => from)
  .filter((from) => !from.startsWith('virtual:'))
  .map((from) => from.split('/')[0] ?? '');

it('every package that runs in the extension is named with its version and licence', () => {
  const told = new Map(licencesOf().map((one) => [one.name, one]));
  expect(imported.length).toBeGreaterThan(20);
  for (const name of imported)
    expect(told.get(name), name).toMatchObject({
      version: expect.stringMatching(/^\d/),
      licence: expect.stringMatching(/\S/),
    });
});

it('the texts that the licences want to have along are there', () => {
  const texts = licenceTexts();
  expect(texts).toContain('Jason Miller');
  expect(texts).toContain('Apache License');
  expect(texts).toContain('Mozilla Public License');
});
