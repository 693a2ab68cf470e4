/** Compiles the seeds once for all who need them in a build, and again only when a file has changed. */
import { statSync } from 'node:fs';
import { type CompiledSeeds, compileSeeds } from './compile-seeds.ts';
import { listSeedFiles } from './read-seeds.ts';

const cache = new Map<string, { readonly stamp: string; readonly compiled: CompiledSeeds }>();

/** Each bundle has its own plugin, and the byte budget is checked after them; the seeds are the same. */
export function compileOnce(folder: string): CompiledSeeds {
  const stamp = listSeedFiles(folder)
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join();
  const known = cache.get(folder);
  if (known?.stamp === stamp) return known.compiled;
  const compiled = compileSeeds(folder);
  cache.set(folder, { stamp, compiled });
  return compiled;
}
