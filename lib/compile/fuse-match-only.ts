/**
 * Takes of Fuse.js what a page needs. It comes as one file around one class, of which no bundler can
 * leave anything out: nine tenths of it index and search lists, and we only ask `Fuse.match` how
 * like two folded words are. So that becomes all that the file exports.
 */
import type { Plugin } from 'vite';

/** Parts of the file, as its region comments name them, and what stands for each. */
const replacements: Readonly<Record<string, string>> = {
  // The class with what is hung on it. `Fuse.match` itself asks the same searcher.
  'src/entry.ts': `export default {
    match: (pattern, text, options) =>
      new BitapSearch(pattern, { ...Config, ...options }).searchIn(text),
  };`,
  // Where the letters are that match: not asked for.
  'src/search/bitap/convertMaskToIndices.ts': 'const convertMaskToIndices = () => [];',
  'src/helpers/mergeIndices.ts': 'const mergeIndices = (indices) => indices;',
  // A table of marks in all scripts: folded words have none left.
  'src/helpers/diacritics.ts': 'const stripDiacritics = (text) => text;',
  // The defaults that the searcher reads and that are not simply off.
  'src/core/config.ts':
    'const Config = { minMatchCharLength: 1, location: 0, threshold: 0.6, distance: 100 };',
};

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
  let reduced = code;
  for (const [region, replacement] of Object.entries(replacements)) {
    const start = reduced.indexOf(`//#region ${region}\n`);
    const end = reduced.indexOf('//#endregion', start);
    if (start < 0 || end < 0)
      throw new Error(
        `Fuse.js has no ${region} any more: see what fits in lib/compile/fuse-match-only.ts.`,
      );
    reduced = reduced.slice(0, start) + replacement + reduced.slice(end);
  }
  return reduced.replace(/^export \{ entry_default as default \};/m, '');
}
