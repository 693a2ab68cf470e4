/** Which sources count is decided in the options, and every open page follows at once. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { hover, waitForNames } from '../browser/harness/names-on-page.ts';
import { textsOf, typeQuery } from '../browser/harness/surface.ts';

/** Stephen Bartley is named by the Conservatives’ article only, Rosie Duffield by others too. */
const html = '<!doctype html><p>Councillor Stephen Bartley backed Rosie Duffield.</p>';
const conservatives = 'Canterbury Conservatives';

/** Clicks the switch with this label, once the page shows it. */
function clickSwitch(page: Page, label: string): Promise<true> {
  return waitFor(`a switch "${label}"`, () =>
    page.evaluate((wanted) => {
      for (const input of document.querySelectorAll<HTMLInputElement>('[role="switch"]')) {
        const [name] = input.labels ?? [];
        if (name?.textContent?.trim().startsWith(wanted)) {
          input.click();
          return true;
        }
      }
      return false;
    }, label),
  );
}

inEveryBrowser('a source switched off in the options', (session) => {
  it('takes its names from two open tabs and its articles from cards; on again, it brings them back', async () => {
    const first = await session().open(html);
    const second = await session().open(html);
    const everyone = ['Stephen Bartley', 'Rosie Duffield'];
    for (const page of [first, second]) {
      await page.bringToFront();
      await waitForNames(page, everyone);
    }

    const options = await session().openExtensionPage('options.html');
    await clickSwitch(options, conservatives);
    for (const page of [first, second]) {
      await page.bringToFront();
      await waitForNames(page, ['Rosie Duffield']);
    }
    await hover(second, 'Rosie Duffield');
    const card = await waitFor('the card', () => session().cardText(second));
    expect(card).not.toContain(conservatives);
    expect(card).toContain('The Independent');
    await second.keyboard.press('Escape');

    await options.bringToFront();
    await clickSwitch(options, conservatives);
    for (const page of [first, second]) {
      await page.bringToFront();
      await waitForNames(page, everyone);
    }
  });

  it('is told of by the popup wherever nothing is found', async () => {
    const page = await session().open(html);
    const panel = await session().openExtensionPage('sidepanel.html');
    const options = await session().openExtensionPage('options.html');
    await page.bringToFront();
    const said = async (words: string) =>
      waitFor(words, async () => (await textsOf(panel, '.lookup-body')).join().includes(words));
    await said('Rosie Duffield');
    const count = await options.evaluate(() => {
      const switches = [...document.querySelectorAll<HTMLElement>('.source [role=switch]')];
      for (const one of switches) one.click();
      return switches.length;
    });
    const reason = `You switched off ${count} of ${count} sources`;
    await said(reason);
    await typeQuery(panel, 'duffield');
    await said('Nothing here goes by those words.You switched off');
    await store(options, { settings: {} });
    await waitFor('the name', () => panel.$('[role=option]'));
    for (const one of [page, panel, options]) await one.close();
  });
});
