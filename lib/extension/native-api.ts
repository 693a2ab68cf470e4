/**
 * The extension API straight from the browser, in the place of the polyfill: in content scripts both
 * families answer with promises, and the polyfill would be an eighth of what a page has to load.
 * content-script-config.ts (in lib/compile) puts it there for the content script's later parts.
 */
import type { Browser, Runtime } from 'webextension-polyfill';

/** In Chromium the parts go, one by one, once the extension was updated or removed. */
type NativeApi = Omit<Browser, 'runtime'> & { readonly runtime?: Runtime.Static };

const { browser, chrome } = globalThis as { browser?: NativeApi; chrome?: NativeApi };

const api = browser ?? chrome ?? ({} as NativeApi);

// biome-ignore lint/style/noDefaultExport: it takes the place of a module that has one
export default api;
