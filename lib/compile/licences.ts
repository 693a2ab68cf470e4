/** Packages whose code or lists are part of the built extension: version, licence and its text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As SPDX calls it. */
  readonly licence: string;
}

/** Code that runs in the extension, then word lists that the name index is made with. */
const shipped = [
  'fuse.js',
  'preact',
  'valibot',
  'webextension-polyfill',
  'wxt',
  'humannames',
  'popular-english-words',
  'word-list',
];

const PackageManifest = v.object({ version: v.string(), license: v.string() });

const folderOf = (root: string, name: string): string => join(root, 'node_modules', name);

/**
 * `root` is the folder with node_modules. Throws where a package is not installed, or where its
 * manifest names no licence.
 */
export function licencesOf(root = '.'): readonly Licence[] {
  return shipped.map((name) => {
    const manifest = readFileSync(join(folderOf(root, name), 'package.json'), 'utf8');
    const { version, license } = v.parse(PackageManifest, JSON.parse(manifest));
    return { name, version, licence: license };
  });
}

/** The text of every licence, to go with the extension as most of them ask. Throws as `licencesOf`. */
export function licenceTexts(root = '.'): string {
  const texts = licencesOf(root).map(({ name, version, licence }) => {
    const folder = folderOf(root, name);
    const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'Comes without its text.';
    return `${name} ${version} (${licence})\n\n${text}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
