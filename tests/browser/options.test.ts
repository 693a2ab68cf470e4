/** The options and the first page: changes hold at once, can be undone, and the sample really works. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { keysOfCommands } from './harness/extension-calls.ts';
import { forgetSettings, readStored } from './harness/extension-store.ts';
import { catchDownloads, chooseFile } from './harness/files.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { hover, waitForNames } from './harness/names-on-page.ts';
import { clickOn, textsOf } from './harness/surface.ts';

const stored = (page: Page) => readStored(page, 'settings');

inEveryBrowser('the options', (session) => {
  beforeEach(async () => {
    const page = await session().openExtensionPage('about.html');
    await forgetSettings(page);
    await page.close();
  });

  it('save a change at once, say so, and take it back', async () => {
    const page = await session().openExtensionPage('options.html');
    await clickOn(page, 'input[type=radio][value=wash]');
    await waitFor('the change', async () =>
      JSON.stringify(await stored(page)).includes('"markStyle":"wash"'),
    );
    await clickOn(page, '.saved button');
    await waitFor('the undo', async () =>
      JSON.stringify(await stored(page)).includes('"markStyle":"underline"'),
    );
    await page.close();
  });

  it('mark names in their sample and nowhere else', async () => {
    const page = await session().openExtensionPage('options.html');
    await page.bringToFront();
    await waitForNames(page, ['Rosie Duffield', 'Jermey Corbyn', 'Duffield']);
    const at = (await textsOf(page, '.source-name')).indexOf('KentOnline');
    // A name that would be marked on any other page: it opens nothing here.
    await (await page.$$('.source-name'))[at]?.hover();
    // Twice the rest that a card waits for, by the page's own clock.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });

  it('follow what another window changes', async () => {
    const one = await session().openExtensionPage('options.html');
    const other = await session().openExtensionPage('options.html');
    await clickOn(one, 'input[type=radio][value=first]');
    await waitFor('the other window', () =>
      other.evaluate(
        () => document.querySelector<HTMLInputElement>('input[value=first]')?.checked === true,
      ),
    );
    await clickOn(other, 'input[type=radio][value=every]');
    for (const page of [one, other]) await page.close();
  });

  it('take back their own change only, whatever another window has changed since', async () => {
    const one = await session().openExtensionPage('options.html');
    const other = await session().openExtensionPage('options.html');
    await clickOn(one, 'input[type=radio][value=wash]');
    await waitFor('the way back', () =>
      one.evaluate(() => document.querySelector('.saved button') !== null),
    );
    await clickOn(other, 'input[type=radio][value=first]');
    await waitFor('the other change', async () =>
      JSON.stringify(await stored(one)).includes('"markDensity":"first"'),
    );
    await clickOn(one, '.saved button');
    await waitFor('both', async () => {
      const now = JSON.stringify(await stored(one));
      return now.includes('"markStyle":"underline"') && now.includes('"markDensity":"first"');
    });
    await clickOn(other, '.saved button');
    for (const page of [one, other]) await page.close();
  });

  it('go out to a file and come back from it', async () => {
    const downloads = await catchDownloads(session());
    const page = await session().openExtensionPage('options.html');
    await page.bringToFront();
    await clickOn(page, 'input[type=radio][value=wash]');
    await waitFor('the change', async () => JSON.stringify(await stored(page)).includes('"wash"'));
    await clickOn(page, '.button-row button:first-child');
    const path = await downloads.file('backstory-settings.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1 });
    await clickOn(page, '.button-row button:last-child');
    await waitFor('the defaults', async () =>
      JSON.stringify(await stored(page)).includes('"underline"'),
    );
    await chooseFile(page, path);
    await waitFor('the settings of the file', async () =>
      JSON.stringify(await stored(page)).includes('"wash"'),
    );
    await clickOn(page, '.saved button');
    await page.close();
    downloads.clear();
  });

  it('refuse a bad file with the place and the reason, and change nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backstory-settings-'));
    const page = await session().openExtensionPage('options.html');
    const before = await stored(page);
    const alert = async () => (await textsOf(page, '[role=alert]')).join();
    for (const [name, text, said] of [
      [
        'late.json',
        '{"backstory":"settings","version":1,"settings":{"openDelay":-5}}',
        'settings.openDelay',
      ],
      ['short.json', '{\n  "backstory": ', 'line 2, column 16'],
    ] as const) {
      writeFileSync(join(folder, name), text);
      await chooseFile(page, join(folder, name));
      await waitFor(`an answer to ${name}`, async () => (await alert()).includes(said));
      expect(await alert()).toContain('Nothing was changed.');
      expect(await stored(page)).toEqual(before);
    }
    rmSync(folder, { recursive: true });
    await page.close();
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

  it('tells the keys that are set in this browser', async () => {
    const page = await session().openExtensionPage('welcome.html');
    const keys = await keysOfCommands(page);
    const told = await waitFor('the keys', async () =>
      (await textsOf(page, '.welcome-list li')).find((text) => text.includes('By keyboard')),
    );
    expect(told).toContain(`${keys['next-name']} and ${keys['previous-name']} go`);
    expect(told).toContain(`${keys['open-card']} opens`);
    await page.close();
  });
});
