/** The extension asks for nothing that the README does not explain. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

type Manifest = { permissions?: string[]; host_permissions?: string[]; [key: string]: unknown };

function manifestFor(browser: string): Manifest {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no longer made.');
  const environment = { browser, command: 'build', mode: 'production', manifestVersion: 3 };
  return config.manifest(environment as never) as Manifest;
}

/** The first cell of each row in the README's table of permissions. */
function explained(): string[] {
  const readme = readFileSync('README.md', 'utf8');
  const [, section = ''] = readme.split('## Permissions');
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)`.*\| \S.*\|$/gm)].map((row) => row[1] ?? '');
}

describe.each(['chrome', 'edge', 'firefox'])('the package for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('asks only for what the README explains', () => {
    const asked = [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])];
    expect(asked.filter((permission) => !explained().includes(permission))).toEqual([]);
  });

  it('shows pages of the web nothing of itself, and fetches nothing', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = JSON.stringify(manifest.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:/);
  });

  it('suggests no more than the four shortcuts that Chrome allows', () => {
    const commands = Object.values((manifest.commands ?? {}) as Record<string, object>);
    const suggested = commands.filter((command) => 'suggested_key' in command);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });
});

it('the README explains no permission that nobody asks for', () => {
  const all = ['chrome', 'firefox'].flatMap((browser) => {
    const { permissions = [], host_permissions = [] } = manifestFor(browser);
    return [...permissions, ...host_permissions];
  });
  expect(explained().filter((permission) => !all.includes(permission))).toEqual([]);
});
