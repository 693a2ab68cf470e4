import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { packedWordLists } from '../../lib/compile/packed-word-lists.ts';
import type * as WordLists from '../../lib/core/match/word-lists.ts';

const entry = fileURLToPath(new URL('../../lib/core/match/word-lists.ts', import.meta.url));

it('a bundle has lists of words packed, and they still tell which words are theirs', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packedWordLists()],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const code = output?.output[0].code ?? '';
  expect(code).not.toContain('backbencher');
  const bundled: typeof WordLists = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  expect(['backbencher', 'campaigner', 'mp', 'rosie'].map(bundled.roles.has)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(bundled.notGivenNames.has('because')).toBe(true);
});
