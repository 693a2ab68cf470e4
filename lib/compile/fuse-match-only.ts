/**
 * Takes of Fuse.js what a page needs. It comes as one file around one class, of which no bundler can
 * leave anything out: nine tenths of it index and search lists, and we only ask `Fuse.match` how
 * like two folded words are, always with the same options. So that becomes all that the file exports.
 */
import type { Plugin } from 'vite';
import { matchOptions } from '../core/match/match-options.ts';

/** What stands for the code of a part of the file. */
type Replacement = string | ((code: string) => string);

/** Parts of the file, as its region comments name them, and what stands for each. */
const replacements: Readonly<Record<string, Replacement>> = {
  // The class with what is hung on it. `Fuse.match` itself asks the same searcher.
  'src/entry.ts': `export default {
    match: (pattern, text) => new BitapSearch(pattern).searchIn(text),
  };`,
  // Where the letters are that match: not asked for.
  'src/search/bitap/convertMaskToIndices.ts': 'const convertMaskToIndices = () => [];',
  'src/helpers/mergeIndices.ts': 'const mergeIndices = (indices) => indices;',
  // A table of marks in all scripts: folded words have none left.
  'src/helpers/diacritics.ts': 'const stripDiacritics = (text) => text;',
  // The options are always the same: as constants they leave little of the searcher to ask for them.
  'src/core/config.ts': `const location = 0, distance = 100, threshold = ${matchOptions.threshold};
    const ignoreLocation = ${matchOptions.ignoreLocation}, minMatchCharLength = 1;
    const findAllMatches = false, includeMatches = false;
    const isCaseSensitive = false, ignoreDiacritics = false;`,
  'src/search/bitap/search.ts': (code) =>
    replaced(code, [/\{ location = Config\.location[^}]*\} = \{\}/, '{ location }']),
  'src/search/bitap/index.ts': (code) =>
    replaced(
      code,
      [/, \{ location = Config\.location[^}]*\} = \{\}/, ''],
      [/this\.options = \{[^}]*\};/, ''],
      [/const \{[^}]*\} = this\.options;/g, ''],
      [/this\.options\./g, ''],
      [
        /\{ isMatch, score, indices \} = (search\(.*)\{[^}]*\}\);/,
        '{ isMatch, score } = $1{ location: startIndex });',
      ],
      [/if \(isMatch && indices\) .*;/, ''],
    ),
};

const hint = 'see what fits in lib/compile/fuse-match-only.ts.';

function replaced(code: string, ...changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((changed, [pattern, by]) => {
    const next = changed.replace(pattern, by);
    if (next === changed) throw new Error(`Fuse.js has no ${pattern} any more: ${hint}`);
    return next;
  }, code);
}

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
    if (start < 0 || end < 0) throw new Error(`Fuse.js has no ${region} any more: ${hint}`);
    const code = reduced.slice(start, end);
    const stands = typeof replacement === 'string' ? replacement : replacement(code);
    reduced = reduced.slice(0, start) + stands + reduced.slice(end);
  }
  return reduced.replace(/^export \{ entry_default as default \};/m, '');
}
