/** Files that a page hands to the reader, and those that the reader hands to a page. */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { inFirefoxChrome } from '../../../lib/command/browser/background.ts';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';
import type { Session } from './session.ts';

export interface Downloads {
  /** Waits until a file of this name was saved whole, and returns its path. */
  readonly file: (name: string) => Promise<string>;
  readonly clear: () => void;
}

/** Has the browser save everything unasked, in a folder of its own. */
export async function catchDownloads({ engine, browser }: Session): Promise<Downloads> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-downloads-'));
  if (engine === 'chrome') {
    const debug = await browser.target().createCDPSession();
    await debug.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await inFirefoxChrome(
      browser,
      `Services.prefs.setIntPref('browser.download.folderList', 2),
       Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)}), ''`,
    );
  }
  return {
    async file(name) {
      const path = join(folder, name);
      // While it is being saved, it is empty, or has a companion of another name.
      await waitFor(path, () => !existsSync(`${path}.part`) && statSync(path).size > 0);
      return path;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Chooses a file in the first field for one. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const field = await waitFor('a field for a file', () => page.$('input[type=file]'));
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}
