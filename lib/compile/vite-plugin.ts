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
  let development = false;
  return {
    name: 'backstory-knowledge',
    configResolved: ({ mode }) => {
      development = mode === 'development';
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (id.startsWith(seeds + sep)) return keptModule;
      const make = modules[id.slice(`\0${prefix}`.length)];
      if (!id.startsWith(`\0${prefix}`) || !make) return undefined;
      const compiled = compileOnce(seeds);
      for (const file of compiled.files) this.addWatchFile(file);
      if (compiled.problems.length > 0) throw seedError(compiled.problems);
      const imports = development ? compiled.files.map((file) => `import '${file}';`) : [];
      const json = JSON.stringify(JSON.stringify(make(compiled)));
      return `${imports.join('')}export default JSON.parse(${json});`;
    },
  };
}

/**
 * In development a seed is itself a module, imported by what is made of it: so the server, and WXT,
 * which looks at the modules in each bundle, know what an edited seed concerns. It needs a statement
 * that no bundler drops.
 */
const keptModule = { code: 'globalThis.seeds;', moduleSideEffects: true };

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
