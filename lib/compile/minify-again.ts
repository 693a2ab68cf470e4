/**
 * Has Terser go over what Oxc has minified: it puts functions and constants that are used once where
 * they are used, which takes another fiftieth off the script that a page loads.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * The second pass finds what the first has made possible; a third finds nothing. Comparisons keep
 * their order: turned round, fewer of them look alike, and gzip lives on likeness. Reading a property
 * has no effect anywhere in these bundles.
 */
const options = {
  ecma: 2020,
  compress: {
    ecma: 2020,
    passes: 2,
    lhs_constants: false,
    pure_getters: true,
  },
} as const;

/** A letter outside ASCII as an escape is made of signs that a script has anyway, and gzip knows them. */
const written = { ascii_only: true } as const;

/** Once what is used once has moved, names are given out anew, and shorter: a third time gains nothing. */
const times = 2;

/** Leaves a build alone that is not minified, as in development. `preamble`: a comment to begin with. */
export function minifyAgain(preamble = ''): Plugin {
  let minified = false;
  return {
    name: 'backstory-minify-again',
    configResolved: ({ build }) => {
      minified = build.minify !== false;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (!minified) return;
        for (const file of Object.values(bundle)) {
          for (let time = 0; file.type === 'chunk' && time < times; time++) {
            const all = { ...options, format: { ...written, preamble } };
            file.code = (await minify(file.code, all)).code ?? file.code;
          }
        }
      },
    },
  };
}
