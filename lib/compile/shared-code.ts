/**
 * What several parts of the content script run, bundled with the first of them only: the others find it
 * in the handover. The code itself imports as always; these two plugins say where an import leads.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

const lib = normalizePath(fileURLToPath(new URL('..', import.meta.url)));

const inLib = (paths: readonly string[]): string[] => paths.map((path) => lib + path);

/** Modules that a part needs whole or nearly so, and of which a later one imports something. */
export const sharedModules = {
  scan: inLib([
    'extension/log.ts',
    'page/element-roles.ts',
    'page/long-text.ts',
    'page/page-reader.ts',
    'page/slices.ts',
    'page/tree-walk.ts',
  ]),
  annotate: inLib([
    'extension/frame-messages.ts',
    'extension/page-settings.ts',
    'extension/store.ts',
    'page/name-elements.ts',
    'page/name-range.ts',
    'page/settings-here.ts',
  ]),
};

const given = 'virtual:backstory/shared-code';
const taken = '\0shared-code:';

/** Serves `virtual:backstory/shared-code`: for each module to be shared the list of what it exports. */
export function giveSharedCode(modules: readonly string[]): Plugin {
  return {
    name: 'backstory-give-shared-code',
    resolveId: (id) => (id === given ? `\0${given}` : undefined),
    load(id) {
      if (id !== `\0${given}`) return undefined;
      const imports = modules.map((file, at) => `import * as module${at} from '${file}';`);
      const lists = modules.map((file, at) => exportsOf(file).map((name) => `module${at}.${name}`));
      return `${imports.join('\n')}\nexport default [${lists.map((list) => `[${list}]`)}];`;
    },
  };
}

/** For a later part: an import of a shared module gets what was left. In the order of the handover. */
export function takeSharedCode(modules: readonly string[]): Plugin {
  return {
    name: 'backstory-take-shared-code',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.startsWith('.') || !importer) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && modules.includes(found.id) ? taken + found.id : undefined;
    },
    load(id) {
      if (!id.startsWith(taken)) return undefined;
      const file = id.slice(taken.length);
      this.addWatchFile(file);
      return `import { findHandover } from '${lib}page/handover.ts';
export const [${exportsOf(file)}] = findHandover()?.sharedCode[${modules.indexOf(file)}] ?? [];`;
    },
  };
}

/** The names of the values that a module exports, as this project writes them. */
function exportsOf(file: string): string[] {
  const declared = /^export (?:async )?(?:function\*?|const) (\w+)/gm;
  return [...readFileSync(file, 'utf8').matchAll(declared)].map(([, name = '']) => name);
}
