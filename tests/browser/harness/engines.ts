/** The browsers that every browser test runs in. */
import {
  type Engine,
  findBrowser,
  type InstalledBrowser,
} from '../../../lib/command/browser/find-browser.ts';

export const engines: readonly { readonly engine: Engine; readonly name: string }[] = [
  { engine: 'chrome', name: 'Chromium' },
  { engine: 'firefox', name: 'Firefox' },
];

/** The installed browser of a family. Whether there is one was seen to before the run. */
export function installed(engine: Engine): InstalledBrowser {
  const browser = findBrowser(engine);
  if (!browser) throw new Error(`No ${engine} is installed.`);
  return browser;
}
