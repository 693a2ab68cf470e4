/**
 * Hands the compiled knowledge to the bundles as virtual modules. A broken seed stops the build
 * with every problem of the run; in development an edited seed rebuilds what was made of it.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { catalogueOf } from '../core/knowledge/catalogue.ts';
import { packKnowledge } from '../core/knowledge/pack-knowledge.ts';
import { recordsOf, wholeRecordsOf } from '../core/knowledge/records-of.ts';
import { packCandidateIndex } from '../core/match/pack-candidate-index.ts';
import { compileOnce } from './compile-once.ts';
import { type CompiledSeeds, hashOf } from './compile-seeds.ts';
import { licencesOf } from './licences.ts';
import { buildNameIndex } from './name-index.ts';
import { seedError } from './problem.ts';

const prefix = 'virtual:backstory/';
const core = normalizePath(fileURLToPath(new URL('../core/knowledge', import.meta.url)));

/** The code of each virtual module. */
const modules: Readonly<Record<string, (compiled: CompiledSeeds) => string>> = {
  knowledge: ({ knowledge }) =>
    `import { unpackKnowledge } from '${core}/pack-knowledge.ts';
export default unpackKnowledge(${inline(packKnowledge(knowledge))});`,
  // For the background: unpacked when it is asked for, and not whenever the background wakes.
  records: ({ knowledge }) =>
    `import { unpackKnowledge } from '${core}/pack-knowledge.ts';
import { catalogueOf } from '${core}/catalogue.ts';
import { recordsOf, wholeRecordsOf } from '${core}/records-of.ts';
let unpacked;
export default {
  version: '${hashOf([recordsOf(knowledge), wholeRecordsOf(knowledge), catalogueOf(knowledge)])}',
  get knowledge() { return (unpacked ??= unpackKnowledge(${inline(packKnowledge(knowledge))})); },
  get records() { return recordsOf(this.knowledge); },
  get wholeRecords() { return wholeRecordsOf(this.knowledge); },
  get catalogue() { return catalogueOf(this.knowledge); },
};`,
  licences: () => `export default ${JSON.stringify(licencesOf())};`,
  'name-index': (compiled) => `export default ${JSON.stringify(buildNameIndex(compiled))};`,
  'candidate-index': (compiled) =>
    `export default ${JSON.stringify(packCandidateIndex(buildNameIndex(compiled)))};`,
};

/** A literal that is parsed as JSON: quicker to start than the same object as code. */
function inline(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** Serves `virtual:backstory/knowledge` and all that is made of it, from a seeds folder. */
export function knowledgePlugin(folder = 'seeds'): Plugin {
  const seeds = normalizePath(resolve(folder));
  let development = false;
  return {
    name: 'backstory-knowledge',
    configResolved: ({ mode }) => {
      development = mode === 'development';
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (id.startsWith(`${seeds}/`)) return keptModule;
      const make = modules[id.slice(`\0${prefix}`.length)];
      if (!id.startsWith(`\0${prefix}`) || !make) return undefined;
      const compiled = compileOnce(seeds);
      for (const file of compiled.files) this.addWatchFile(file);
      if (compiled.problems.length > 0) throw seedError(compiled.problems);
      const facts = development ? compiled.files.filter((file) => /\.ya?ml$/.test(file)) : [];
      const imports = facts.map((file) => `import '${normalizePath(file)}';`);
      return imports.join('') + make(compiled);
    },
  };
}

/**
 * In development a file of facts is itself a module, imported by what is made of it: so the server,
 * and WXT, which looks at the modules in each bundle, know what an edited one concerns. It needs a
 * statement that no bundler drops.
 */
const keptModule = { code: 'globalThis.seeds;', moduleSideEffects: true };
