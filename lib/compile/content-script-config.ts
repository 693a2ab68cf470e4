/** How the two parts of the content script are bundled, beyond what every bundle of the extension gets. */
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { minifyAgain } from './minify-again.ts';
import { takeSharedCode } from './shared-code.ts';

const nativeApi = fileURLToPath(new URL('../extension/native-api.ts', import.meta.url));

/**
 * For V8: nearly all of part one runs on every page, once. To compile it at one go, when it is loaded,
 * costs a quarter less than each function when it is first called; part two is mostly the card's,
 * which most pages never show.
 */
const compileWhole = '//# allFunctionsCalledOnLoad';

const configs: Readonly<Record<string, () => UserConfig>> = {
  scan: () => ({ plugins: [minifyAgain(compileWhole)] }),
  annotate: () => ({
    plugins: [takeSharedCode(), minifyAgain()],
    resolve: { alias: { 'webextension-polyfill': nativeApi } },
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
