/** Several windows, a private one among them: each has its own page, and all the same settings. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { allowPrivateWindows } from '../browser/harness/browser-choices.ts';
import { openWindow } from '../browser/harness/extension-calls.ts';
import { everythingStored, readStored, store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser, inFirefox } from '../browser/harness/in-every-browser.ts';
import { waitForNames } from '../browser/harness/names-on-page.ts';
import { pageAt } from '../browser/harness/page-at.ts';
import { clickOn, textsOf } from '../browser/harness/surface.ts';

const duffield = '<!doctype html><p>Rosie Duffield MP answered.</p>';
const both = '<!doctype html><p>Rosie Duffield MP and Jeremy Corbyn answered.</p>';

const namesIn = (panel: Page) => textsOf(panel, '[role=tabpanel] .row-name');
const lists = (panel: Page, ...names: readonly string[]) =>
  waitFor(names.join(), async () => String(await namesIn(panel)) === names.join());

inEveryBrowser('in two windows', (session) => {
  it('the panel of each follows the tab in front of that window', async () => {
    const panel = await session().openExtensionPage('sidepanel.html');
    const page = await session().open(both);
    await page.bringToFront();
    await lists(panel, 'Rosie Duffield', 'Jeremy Corbyn');
    const address = await panel.evaluate(() => location.href);
    const other = session().server.serve('/other', { body: duffield });
    const silent = session().server.serve('/silent', { body: '<!doctype html><p>Nobody.</p>' });
    await openWindow(panel, [`${address}?other`, silent, other]);
    const otherPanel = await pageAt(session(), `${address}?other`);
    await lists(otherPanel, 'Rosie Duffield');
    const inFront = await pageAt(session(), silent);
    await inFront.bringToFront();
    await waitFor('no names', async () => (await namesIn(otherPanel)).length === 0);
    expect(await namesIn(panel)).toEqual(['Rosie Duffield', 'Jeremy Corbyn']);
    for (const one of [page, otherPanel, panel]) await one.close();
  });

  it('what is decided in one holds in the other', async () => {
    const options = await session().openExtensionPage('options.html');
    const url = session().server.serve('/elsewhere', { body: both });
    await openWindow(options, [url]);
    const page = await pageAt(session(), url);
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn']);
    await store(options, { settings: { sitesOff: ['127.0.0.1'] } });
    await waitForNames(page, []);
    await store(options, { settings: {} });
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn']);
    for (const one of [page, options]) await one.close();
  });
});

// Chromium shows an extension's pages in private windows as a popup or a panel only.
inFirefox('in a private window', (session) => {
  it('the panel lists the names, says that nothing is kept, and has no switch for the site', async () => {
    await allowPrivateWindows(session());
    const options = await waitFor('the extension', () =>
      session().openExtensionPage('options.html'),
    );
    const address = await options.evaluate(() => new URL('sidepanel.html', location.href).href);
    const url = session().server.serve('/in-private', { body: duffield });
    await openWindow(options, [address, url], true);
    const panel = await pageAt(session(), address);
    await lists(panel, 'Rosie Duffield');
    expect((await textsOf(panel, '.site-bar')).join()).toContain('Private window');
    expect(await textsOf(panel, '.site-bar [role=switch]')).toEqual([]);
    await clickOn(panel, '.site-bar .link');
    await waitFor('the pause', async () =>
      JSON.stringify(await readStored(options, 'settings')).includes('pausedUntil'),
    );
    expect(await everythingStored(options)).not.toMatch(/in-private|127\.0\.0\.1/);
    await store(options, { settings: { sitesOff: ['127.0.0.1'] } });
    await waitFor('the reason', async () =>
      (await textsOf(panel, '[role=tabpanel]')).join().includes('switched Backstory off'),
    );
    expect(await textsOf(panel, '[role=tabpanel] button')).toEqual([]);
  });
});
