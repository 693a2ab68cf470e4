/** Bundles a module that drives the page engine, or a part of it, into one script for a page. */
import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';
import { compileWhole, contentScriptConfig } from '../../lib/compile/content-script-config.ts';
import { minifyAgain } from '../../lib/compile/minify-again.ts';

const engineInPage = new URL('engine-in-page.ts', import.meta.url);
const matcherInWorker = new URL('matcher-in-worker.ts', import.meta.url);
const firstPassInPage = new URL('first-pass-in-page.ts', import.meta.url);
const secondPassInPage = new URL('second-pass-in-page.ts', import.meta.url);

/** The script as text; run in a page, it leaves there what `entry` does: by itself, `engine`. */
export const bundleEngine = (entry: URL = engineInPage): Promise<string> => bundle(entry, []);

/** Part one of the content script, compiled as it is shipped, without its life; leaves `firstPass`. */
export const bundleFirstPass = (): Promise<string> =>
  bundle(firstPassInPage, contentScriptConfig('scan').plugins ?? []);

/** The same of part two, and of part one what it uses; leaves `secondPass`. */
export const bundleSecondPass = (): Promise<string> =>
  bundle(secondPassInPage, [minifyAgain(compileWhole)]);

/** What decides about names while `engine` runs, as a script for a worker. */
export const bundleMatcher = (): Promise<string> => bundle(matcherInWorker, []);

async function bundle(entry: URL, plugins: PluginOption[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The engine was not bundled.');
  return output.output[0].code;
}
