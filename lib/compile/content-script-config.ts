/** How the three parts of the content script are bundled, beyond what every bundle of the extension gets. */
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { minifyAgain } from './minify-again.ts';
import { giveSharedCode, sharedModules, takeSharedCode } from './shared-code.ts';

const nativeApi = fileURLToPath(new URL('../extension/native-api.ts', import.meta.url));

/**
 * For V8: nearly all of a part is run, once, in every page that loads it. To compile it at one go, when
 * it is loaded, costs a quarter less than each function when it is first called. Most of the cards'
 * code is run on few pages.
 */
export const compileWhole = '//# allFunctionsCalledOnLoad';

const resolve = { alias: { 'webextension-polyfill': nativeApi } };
const { scan, annotate } = sharedModules;

const configs: Readonly<Record<string, () => UserConfig>> = {
  scan: () => ({ plugins: [giveSharedCode(scan), minifyAgain(compileWhole)] }),
  annotate: () => ({
    plugins: [giveSharedCode(annotate), takeSharedCode(scan), minifyAgain(compileWhole)],
    resolve,
  }),
  cards: () => ({
    plugins: [takeSharedCode([...scan, ...annotate]), minifyAgain()],
    resolve,
    // Children take fewer bytes as arguments than as a property.
    oxc: {
      jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
      jsxInject: "import { h, Fragment } from 'preact';",
    },
  }),
};

/** What to merge into the configuration that bundles an entrypoint; nothing for most. */
export const contentScriptConfig = (entrypoint: string): UserConfig =>
  configs[entrypoint]?.() ?? {};
