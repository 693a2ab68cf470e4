/** Settings hold and apply everywhere: in every window, private ones too, and after a new start. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import {
  allowEverySite,
  allowPrivateWindows,
  letExtensionsReload,
} from '../browser/harness/browser-choices.ts';
import { badgeOf, openWindow, reloadExtension } from '../browser/harness/extension-calls.ts';
import { everythingStored, store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { hover, waitForNames } from '../browser/harness/names-on-page.ts';
import { pageAt } from '../browser/harness/page-at.ts';
import { textsOf } from '../browser/harness/surface.ts';

const duffield = '<!doctype html><p>Rosie Duffield MP answered.</p>';
const both = '<!doctype html><p>Rosie Duffield MP and Jeremy Corbyn answered.</p>';

const namesIn = (panel: Page) => textsOf(panel, '[role=tabpanel] .row-name');

inEveryBrowser('in the whole browser', (session) => {
  it('the toolbar button counts the names of a page, unless it must not', async () => {
    const page = await session().open(both);
    const options = await session().openExtensionPage('options.html');
    await page.bringToFront();
    const badge = (text: string) =>
      waitFor(`the badge "${text}"`, async () => (await badgeOf(options, page.url())) === text);
    await badge('2');
    await store(options, { settings: { badge: false } });
    await badge('');
    await store(options, { settings: {} });
    await badge('2');
    await options.close();
  });

  it('the panel beside a page follows the reader from tab to tab', async () => {
    const one = await session().open(duffield);
    const other = await session().open(both);
    const panel = await session().openExtensionPage('sidepanel.html');
    await one.bringToFront();
    await waitFor('one name', async () => (await namesIn(panel)).length === 1);
    await other.bringToFront();
    await waitFor('two names', async () => (await namesIn(panel)).length === 2);
    await panel.close();
  });

  it('settings hold, and open tabs go on, when the extension is started anew', async () => {
    const page = await session().open(duffield);
    await waitForNames(page, ['Rosie Duffield']);
    await letExtensionsReload(session());
    const before = await session().openExtensionPage('about.html');
    await store(before, { settings: { markStyle: 'wash', sitesOff: ['elsewhere.example'] } });
    await reloadExtension(before);
    const options = await waitFor('the extension', () =>
      session().openExtensionPage('options.html'),
    );
    await waitFor('the setting', () =>
      options.evaluate(
        () => document.querySelector<HTMLInputElement>('input[value=wash]')?.checked === true,
      ),
    );
    await page.bringToFront();
    await hover(page, 'Rosie Duffield');
    await waitFor('the card', () => session().cardText(page));
    await page.keyboard.press('Escape');
    await store(options, { settings: { sitesOff: ['127.0.0.1'] } });
    await waitForNames(page, []);
    await store(options, { settings: {} });
    await waitForNames(page, ['Rosie Duffield']);
    await options.close();
  });

  it('what cannot be read is set back and told of once, and the rest is kept', async () => {
    const about = await session().openExtensionPage('about.html');
    await store(about, { settings: { openDelay: 'soon', sitesOff: ['kept.example', 7] } });
    const isTold = (page: Page) => page.evaluate(() => document.querySelector('.notice') !== null);
    const popup = await session().openExtensionPage('popup.html');
    await waitFor('the notice', () => isTold(popup));
    const again = await session().openExtensionPage('options.html');
    await waitFor('the site', async () =>
      (await textsOf(again, '.plain-name')).includes('kept.example'),
    );
    expect(await isTold(again)).toBe(false);
    // A screen that is still at asking would mend the next damage, and tell of it in place of the last one.
    for (const page of [popup, again]) await page.close();
    // Nothing of it can be read: all is as at first, and that is told of too.
    await store(about, { settings: 'gone' });
    const whole = await session().openExtensionPage('options.html');
    await waitFor('the notice of the whole', () => isTold(whole));
    expect(await textsOf(whole, '.plain-name')).toEqual([]);
    await store(about, { settings: {} });
    for (const page of [about, whole]) await page.close();
  });

  it('without access to pages the panel says so, and once it is given, open tabs go on', async () => {
    const panel = await session().openExtensionPage('sidepanel.html');
    await allowEverySite(session(), false);
    const page = await session().open(duffield);
    await waitFor('the reason', async () =>
      (await textsOf(panel, '[role=tabpanel]')).join().includes('may not read this page'),
    );
    expect(await textsOf(panel, '[role=tabpanel] .button')).toEqual(['Let Backstory read pages']);
    await allowEverySite(session(), true);
    await waitForNames(page, ['Rosie Duffield']);
    await waitFor('the name', async () => (await namesIn(panel)).length === 1);
    await panel.close();
  });

  it('a private window has the reader’s settings, and nothing about its pages is kept', async () => {
    await allowPrivateWindows(session());
    const options = await waitFor('the extension', () =>
      session().openExtensionPage('options.html'),
    );
    await store(options, { settings: { disabledSources: ['canterbury-conservatives-site'] } });
    const url = session().server.serve('/in-private', {
      body: '<!doctype html><p>Councillor Stephen Bartley backed Rosie Duffield.</p>',
    });
    await openWindow(options, [url], true);
    const page = await pageAt(session(), url);
    // Stephen Bartley is named by the source that is off, and by no other.
    await waitForNames(page, ['Rosie Duffield']);
    expect(await everythingStored(options)).not.toMatch(/in-private|127\.0\.0\.1/);
    await store(options, { settings: {} });
    await waitForNames(page, ['Stephen Bartley', 'Rosie Duffield']);
    await page.close();
    await options.close();
  });

  it('on a page of the browser’s own, the panel says so in plain words', async () => {
    const panel = await session().openExtensionPage('sidepanel.html');
    const readable = session().server.serve('/readable', { body: '<!doctype html><p>Nobody.</p>' });
    const page = await session().openUrl(readable);
    await page.bringToFront();
    const said = async () => (await textsOf(panel, '[role=tabpanel]')).join();
    await waitFor('a page that may be read', async () => (await said()).includes('No name'));
    // Firefox goes there, but never tells the driver so.
    page
      .goto(session().engine === 'chrome' ? 'chrome://version/' : 'about:license')
      .catch(() => {});
    await waitFor('the reason', async () => (await said()).includes('Extensions may not run'));
    await page.close();
    await panel.close();
  });
});
