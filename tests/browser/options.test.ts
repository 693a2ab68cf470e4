/** The options and the first page: changes hold at once, can be undone, and the sample really works. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { readStored } from './harness/extension-store.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { hover, waitForNames } from './harness/names-on-page.ts';

const click = (page: Page, selector: string) =>
  waitFor(selector, () =>
    page.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.click();
      return found !== null;
    }, selector),
  );

const stored = (page: Page) => readStored(page, 'settings');

inEveryBrowser('the options', (session) => {
  it('save a change at once, say so, and take it back', async () => {
    const page = await session().openExtensionPage('options.html');
    await click(page, 'input[type=radio][value=wash]');
    await waitFor('the change', async () =>
      JSON.stringify(await stored(page)).includes('"markStyle":"wash"'),
    );
    await click(page, '.saved button');
    await waitFor('the undo', async () =>
      JSON.stringify(await stored(page)).includes('"markStyle":"underline"'),
    );
    await page.close();
  });

  it('mark names in their sample and nowhere else', async () => {
    const page = await session().openExtensionPage('options.html');
    await page.bringToFront();
    await waitForNames(page, ['Rosie Duffield', 'Jermey Corbyn', 'Duffield']);
    expect(await page.evaluate(() => document.body.textContent)).toContain('Canterbury Labour');
    await page.close();
  });

  it('follow what another window changes', async () => {
    const one = await session().openExtensionPage('options.html');
    const other = await session().openExtensionPage('options.html');
    await click(one, 'input[type=radio][value=first]');
    await waitFor('the other window', () =>
      other.evaluate(
        () => document.querySelector<HTMLInputElement>('input[value=first]')?.checked === true,
      ),
    );
    await click(other, 'input[type=radio][value=every]');
    for (const page of [one, other]) await page.close();
  });
});

inEveryBrowser('the first page', (session) => {
  it('marks its own sample and opens a card on it', async () => {
    const page = await session().openExtensionPage('welcome.html');
    await page.bringToFront();
    await waitForNames(page, ['Rosie Duffield', 'Jermey Corbyn', 'Duffield']);
    await hover(page, 'Rosie Duffield');
    await waitFor('the card', () =>
      page.evaluate(() => document.documentElement.children.length > 2),
    );
    await page.keyboard.press('Escape');
    await waitFor('the card to close', () =>
      page.evaluate(() => document.documentElement.children.length === 2),
    );
    expect(await page.evaluate(() => document.title)).toMatch(/Who is that/);
    await page.close();
  });
});
