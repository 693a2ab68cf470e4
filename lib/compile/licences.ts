/** Packages whose code or lists are part of the built extension, with version and licence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Code that runs in the extension, then word lists that the name index is made with. */
const shipped = [
  'fuse.js',
  'preact',
  'valibot',
  'webextension-polyfill',
  'popular-english-words',
  'word-list',
];

/** `root` is the folder with node_modules. Throws where a package is not installed. */
export function licencesOf(root = '.'): readonly Licence[] {
  return shipped.map((name) => {
    const path = join(root, 'node_modules', name, 'package.json');
    const { version, license } = JSON.parse(readFileSync(path, 'utf8'));
    return { name, version, licence: license };
  });
}
