/** Opening a page of an extension, in both families. */
import type { Browser, Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/**
 * Opens an extension's page in a new tab and waits until it has loaded. `address` is absolute.
 * Firefox navigates there, but never tells the driver so: its own answer is asked for instead.
 */
export async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  const arrival = page.goto(address);
  if (!address.startsWith('moz-extension:')) {
    await arrival;
    return page;
  }
  arrival.catch(() => {});
  await waitFor(`${address} to load`, () =>
    page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      address,
    ),
  );
  return page;
}
