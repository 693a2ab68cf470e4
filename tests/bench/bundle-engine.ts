/** Bundles a module that drives the page engine into one script for a page. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packedWordLists } from '../../lib/compile/packed-word-lists.ts';

const engineInPage = new URL('engine-in-page.ts', import.meta.url);

/** The script as text; run in a page, it leaves there what `entry` does: by itself, `engine`. */
export async function bundleEngine(entry: URL = engineInPage): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // As pages get it: lists of words are packed when it is built.
    plugins: [packedWordLists()],
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The engine was not bundled.');
  return output.output[0].code;
}
