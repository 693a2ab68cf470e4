import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, normalizePath, type Plugin, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { giveSharedCode, takeSharedCode } from '../../lib/compile/shared-code.ts';

const handover = normalizePath(join(import.meta.dirname, '../../lib/page/handover.ts'));
const files = {
  'greet.ts': `export const greeting = 'a long and hearty welcome';
export function greet(name: string) { return greeting + ', ' + name; }`,
  'one.ts': `import sharedCode from 'virtual:backstory/shared-code';
import { leaveHandover } from '${handover}';
const { signal } = new AbortController();
leaveHandover({ signal, sharedCode, page: null, ask() {}, take: () => true });`,
  'two.ts': `import { greet } from './greet.ts'; globalThis.said = greet('Ada');`,
};

const folder = normalizePath(realpathSync(mkdtempSync(join(tmpdir(), 'backstory-'))));
for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
const inFolder = (name: string) => `${folder}/${name}`;

async function bundle(entry: string, plugin: Plugin): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, lib: { entry: inFolder(entry), formats: ['iife'], name: 'part' } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

const partTwo = () => bundle('two.ts', takeSharedCode([inFolder('greet.ts')]));

it('part two runs what part one was bundled with, and is bundled without it', async () => {
  const one = await bundle('one.ts', giveSharedCode([inFolder('greet.ts')]));
  const two = await partTwo();
  const world = createContext({ AbortController });
  runInContext(one, world);
  runInContext(two, world);
  expect(world.said).toBe('a long and hearty welcome, Ada');
  expect(one).toContain('hearty');
  expect(two).not.toContain('hearty');
});
