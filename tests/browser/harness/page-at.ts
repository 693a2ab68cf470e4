/** Finding a tab that the extension opened, and not the driver. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';
import type { Session } from './session.ts';

/** The page with this address, among all that are open in any window, waited for. */
export const pageAt = (session: Session, url: string): Promise<Page> =>
  waitFor(`a page at ${url}`, async () => {
    for (const page of await session.browser.pages()) {
      // One that is just being closed answers nothing.
      if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
    }
    return null;
  });
