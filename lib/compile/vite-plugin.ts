/**
 * Hands the compiled knowledge to the bundles as virtual modules. A broken seed stops the build
 * with every problem of the run; in development an edited seed rebuilds what was made of it.
 */
import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { recordOf } from '../core/knowledge/record-of.ts';
import { type CompiledSeeds, compileSeeds } from './compile-seeds.ts';
import { seedError } from './problem.ts';
import { listSeedFiles } from './read-seeds.ts';

const prefix = 'virtual:backstory/';

/** What each virtual module exports as its default. */
const modules: Readonly<Record<string, (compiled: CompiledSeeds) => unknown>> = {
  knowledge: ({ knowledge }) => knowledge,
  records: ({ knowledge }) => ({
    version: knowledge.version,
    records: Object.fromEntries(knowledge.entities.map(({ id }) => [id, recordOf(knowledge, id)])),
  }),
  'name-index': () => '',
};

/** Serves `virtual:backstory/name-index`, `.../records` and `.../knowledge` from a seeds folder. */
export function knowledgePlugin(folder = 'seeds'): Plugin {
  const seeds = resolve(folder);
  return {
    name: 'backstory-knowledge',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      // A seed itself is an empty module: imported by what is made of it, so that both the
      // development server and WXT know which bundles an edited seed concerns.
      if (id.startsWith(seeds + sep)) return { code: 'globalThis.seeds;', moduleSideEffects: true };
      const make = modules[id.slice(`\0${prefix}`.length)];
      if (!id.startsWith(`\0${prefix}`) || !make) return undefined;
      const compiled = compileOnce(seeds);
      for (const file of compiled.files) this.addWatchFile(file);
      if (compiled.problems.length > 0) throw seedError(compiled.problems);
      const imports = compiled.files.map((file) => `import ${JSON.stringify(file)};`).join('');
      const json = JSON.stringify(JSON.stringify(make(compiled)));
      return `${imports}export default JSON.parse(${json});`;
    },
  };
}

/** One compilation serves all bundles of a build: a bundle has its own plugin, the seeds are the same. */
const cache = new Map<string, { readonly stamp: string; readonly compiled: CompiledSeeds }>();

function compileOnce(folder: string): CompiledSeeds {
  const stamp = listSeedFiles(folder)
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join();
  const known = cache.get(folder);
  if (known?.stamp === stamp) return known.compiled;
  const compiled = compileSeeds(folder);
  cache.set(folder, { stamp, compiled });
  return compiled;
}
