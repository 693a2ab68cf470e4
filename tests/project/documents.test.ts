/** What the documents send a reader to is there: commands, files, folders and pictures. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };

const documents = globSync(['*.md', 'assets/**/*.md']).map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));
const files = globSync('{assets,components,entrypoints,lib,seeds,tests}/**/*');
const known = new Set([...files, ...files.map((path) => basename(path))]);

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one = '']) => one);

describe.each(documents)('$path', ({ path, text }) => {
  it('names only commands that there are', () => {
    const named = found(text, /\bnpm run (?:--silent )?([a-z][\w:-]*)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files and folders that there are', () => {
    const inCode = found(text, /`((?:[\w.-]+\/)*[\w.-]+\.(?:tsx?|yaml|png|md))`/g);
    const folders = found(text, /`((?:assets|components|entrypoints|lib|seeds|tests)\/[\w/-]*)`/g);
    const missing = [
      ...inCode.filter((name) => !known.has(name)),
      ...folders.filter((name) => !existsSync(name)),
    ];
    expect(missing).toEqual([]);
  });

  it('shows only pictures, and leads only to files, that there are', () => {
    const links = [...found(text, /(?:src|srcset)="([^":]+)"/g), ...found(text, /\]\(([^):]+)\)/g)];
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });
});
