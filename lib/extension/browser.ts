/** The extension API with promises in every browser. Only this folder and entrypoints may ask for it. */
import browser from 'webextension-polyfill';

export { browser };
