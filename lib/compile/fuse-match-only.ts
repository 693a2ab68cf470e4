/**
 * Takes of Fuse.js what a page needs. It comes as one file around one class, of which no bundler can
 * leave anything out: five sixths of it index and search lists, and we only ask `Fuse.match` how
 * like two folded words are. So that becomes all that the file exports.
 */
import type { Plugin } from 'vite';

/** The last part of the file, where functions are hung on the class. */
const entry = /^\/\/#region src\/entry\.ts$[\s\S]*/m;
const match = /^Fuse\.match = (function\(.*\) \{$[\s\S]*?^\});$/m;
/** A table of marks in all scripts. Folded words have none left. */
const stripDiacritics = /^const stripDiacritics = .*;$/m;

/** For the bundle of a page: there `fuse.js/basic` is `{ match }`. */
export function fuseMatchOnly(): Plugin {
  return {
    name: 'backstory-fuse-match-only',
    transform: {
      filter: { id: /\/fuse\.js\/dist\/fuse\.basic\.mjs$/ },
      handler: (code) => onlyMatchOf(code),
    },
  };
}

/** @throws where the code of Fuse.js is not what it was. */
export function onlyMatchOf(code: string): string {
  const found = match.exec(entry.exec(code)?.[0] ?? '')?.[1];
  if (!found || !stripDiacritics.test(code))
    throw new Error(`Fuse.js is built otherwise now: see what fits in ${import.meta.filename}.`);
  return code
    .replace(stripDiacritics, 'const stripDiacritics = (text) => text;')
    .replace(entry, () => `export default { match: ${found} };`);
}
