import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { contentScriptConfig } from '../../lib/compile/content-script-config.ts';

/** The first line of a script that is bundled as an entrypoint of that name is. */
async function firstLine(entrypoint: string): Promise<string> {
  const entry = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'entry.js');
  writeFileSync(entry, '/* Any. */ export const answer = () => 42;');
  const built = await build({
    ...contentScriptConfig(entrypoint),
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code.split('\n')[0] ?? '';
}

test.each(['scan', 'annotate'])(
  '%s says first that all of it is to be compiled when it is loaded',
  async (part) => {
    expect(await firstLine(part)).toBe('//# allFunctionsCalledOnLoad');
  },
);

test('cards, of which most pages run little, are compiled as they are called', async () => {
  expect(await firstLine('cards')).not.toContain('allFunctionsCalledOnLoad');
});
