import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no code of ours writes HTML as text', () => {
  // Those that name it take it out of Preact.
  const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}').filter(
    (file) => !/\/without-inner-html\.ts$/.test(file),
  );
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.filter((file) =>
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet/.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});
