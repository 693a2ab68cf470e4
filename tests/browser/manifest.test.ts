/** What the built extension asks of the browser, and that the README explains all of it. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { engines } from './harness/engines.ts';

const Manifest = v.looseObject({
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_permissions: v.optional(v.array(v.string()), []),
  content_security_policy: v.object({ extension_pages: v.string() }),
  commands: v.record(v.string(), v.looseObject({})),
});

const manifests = engines.map(({ engine, name }) => {
  const file = readFileSync(`.output/${engine}-mv3/manifest.json`, 'utf8');
  return { name, manifest: v.parse(Manifest, JSON.parse(file)) };
});

const asked = manifests.flatMap(({ manifest }) => [
  ...manifest.permissions,
  ...manifest.host_permissions,
  ...manifest.optional_permissions,
]);

/** The first cell of each row in the README's table of permissions. */
function explained(): string[] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('## Permissions');
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)`.*\| \S.*\|$/gm)].map((row) => row[1] ?? '');
}

it('every permission is explained in the README, and no other', () => {
  expect([...new Set(explained())].sort()).toEqual([...new Set(asked)].sort());
});

describe.each(manifests)('the manifest for $name', ({ manifest }) => {
  it('shows pages of the web nothing of the extension', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('forbids every request and all code but its own', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:/);
  });

  it('suggests no more than the four shortcuts that Chrome allows', () => {
    const commands = Object.values(manifest.commands);
    expect(commands.filter((command) => 'suggested_key' in command).length).toBeLessThanOrEqual(4);
  });
});
