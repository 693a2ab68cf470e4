import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepBudgets, sizesOfBuild } from '../../lib/compile/byte-budget.ts';

describe('the byte budget of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-'));
  writeFileSync(join(folder, 'a.js'), 'a'.repeat(1000));
  writeFileSync(join(folder, 'b.js'), 'b'.repeat(1000));
  const shared = { what: 'a page', files: ['a.js', 'b.js', 'missing.js'] };

  it('counts files gzipped, and a missing file as nothing', () => {
    const [spent] = sizesOfBuild(folder, [{ ...shared, most: 200 }]);
    expect(spent?.bytes).toBeGreaterThan(20);
    expect(spent?.bytes).toBeLessThan(200);
    expect(() => keepBudgets(spent ? [spent] : [])).not.toThrow();
  });

  it('fails a build that is too large and says by how much', () => {
    const spent = [{ what: 'a page', bytes: 1234, most: 1000 }];
    expect(() => keepBudgets(spent)).toThrow('a page: 1234 bytes, 234 more');
  });
});
