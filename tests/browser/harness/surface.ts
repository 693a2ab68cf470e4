/** Reading and clicking on the extension's own screens. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';

/** The words, or else the kind, of what has the focus; `body` where nothing has. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.textContent || (activeElement?.localName ?? '');
  });

/** The text of every element that the selector finds. */
export const textsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''),
    selector,
  );

/** Clicks on the first such element, once it is there. A tab in the background can be clicked too. */
export const clickOn = (page: Page, selector: string): Promise<true> =>
  waitFor(selector, () =>
    page.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.click();
      return found !== null;
    }, selector),
  );

/** As if typed into the search box, also in a tab that is not in front. */
export async function typeQuery(page: Page, text: string): Promise<void> {
  await waitFor('the search box', () => page.$('input[type=search]'));
  await page.evaluate((typed) => {
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    input.value = typed;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}
