/** What is handed to the stores. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { readZip } from './read-zip.ts';

const packageFor = (target: string): string => `.output/backstory-${version}-${target}.zip`;
/** Vitest says NODE_ENV=test, with which the build is another than the one that is shipped. */
const env = { ...process.env, NODE_ENV: 'production' };
const folder = mkdtempSync(join(tmpdir(), 'backstory-sources-'));

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'zip'], { stdio: 'pipe', env });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['chrome', 'edge', 'firefox'])(
  'the package for %s holds its manifest and its parts',
  (target) => {
    const names = [...readZip(packageFor(target)).keys()];
    expect(names).toEqual(
      expect.arrayContaining(['manifest.json', 'scan.js', 'background.js', 'icon/128.png']),
    );
  },
);

it('Mozilla’s linter has nothing to say about the Firefox package', () => {
  const linter = fileURLToPath(
    new URL('../bin/addons-linter', import.meta.resolve('addons-linter')),
  );
  const ran = spawnSync(
    process.execPath,
    [linter, '--output', 'json', resolve(packageFor('firefox'))],
    { encoding: 'utf8' },
  );
  const { errors, warnings, notices } = JSON.parse(ran.stdout);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});

it('the sources package builds the very package that goes to Mozilla', () => {
  for (const [name, content] of readZip(packageFor('sources'))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox'], {
    cwd: folder,
    stdio: 'pipe',
    env,
  });
  for (const [name, content] of readZip(packageFor('firefox'))) {
    const rebuilt = readFileSync(join(folder, '.output/firefox-mv3', name));
    expect(rebuilt.equals(content), name).toBe(true);
  }
});
