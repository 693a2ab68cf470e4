/** The options and the first page: changes hold at once, can be undone, and the sample really works. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import type { Settings } from '../../lib/core/settings.ts';
import { keysOfCommands } from './harness/extension-calls.ts';
import { fillStore, forgetSettings, readStored, store } from './harness/extension-store.ts';
import { catchDownloads, chooseFile } from './harness/files.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { hover, waitForNames } from './harness/names-on-page.ts';
import { clickOn, focusOf, textsOf } from './harness/surface.ts';

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

  it('have a slider that goes with the keys, saves each step, and is taken back as one', async () => {
    const page = await session().openExtensionPage('options.html');
    await page.bringToFront();
    await (await waitFor('the slider', () => page.$('.range input'))).focus();
    for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight');
    expect(await textsOf(page, '.range output')).toEqual(['1.35 seconds']);
    const delay = async () => ((await stored(page)) as Settings | undefined)?.openDelay;
    await waitFor('the last step', async () => (await delay()) === 1350);
    await clickOn(page, '.saved button');
    await waitFor('the undo', async () => (await delay()) === 350);
    await page.close();
  });

  it('leave the slider to the finger on it, whatever changes meanwhile', async () => {
    const page = await session().openExtensionPage('options.html');
    await page.bringToFront();
    const slider = await waitFor('the slider', () => page.$('.range input'));
    await slider.scrollIntoView();
    const { x, y, width, height } = (await slider.boundingBox()) ?? expect.fail('no slider');
    const value = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('.range input')?.valueAsNumber);
    await page.mouse.move(x + width * 0.12, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.8, y + height / 2, { steps: 5 });
    const dragged = (await value()) ?? 0;
    expect(dragged).toBeGreaterThan(2000);
    expect(await textsOf(page, '.range output')).toEqual([`${dragged / 1000} seconds`]);
    await store(page, { settings: { markStyle: 'wash' } });
    await waitFor('the other change', () => page.$('input[value=wash]:checked'));
    expect(await value()).toBe(dragged);
    await page.mouse.up();
    await waitFor('the new delay', async () =>
      JSON.stringify(await stored(page)).includes(`"openDelay":${dragged}`),
    );
    await page.close();
  });

  it('hand the focus on when what has it goes away', async () => {
    const page = await session().openExtensionPage('options.html');
    await page.bringToFront();
    const sitesOff = ['a.example', 'b.example'];
    const dismissals = [{ entity: 'jeremy-corbyn', scope: 'site', where: 'a.example', at: 1 }];
    await store(page, { settings: { sitesOff, dismissals, pausedUntil: Date.now() + 600_000 } });
    await waitFor('the sites', () => page.$('.plain-row button'));
    const press = async (selector: string, gone: string) => {
      await page.focus(selector);
      await page.keyboard.press('Enter');
      await waitFor(`${gone} to go`, () => page.evaluate((s) => !document.querySelector(s), gone));
      return focusOf(page);
    };
    const onAgain = '[aria-label="Switch on again on';
    expect(await press(`${onAgain} a.example"]`, `${onAgain} a.example"]`)).toBe('Switch on');
    expect(await press(`${onAgain} b.example"]`, `${onAgain} b.example"]`)).toBe(
      'Sites that are off',
    );
    const markAgain = '[aria-label="Mark again: Jeremy Corbyn"]';
    expect(await press(markAgain, markAgain)).toBe('Not this person');
    expect(await press('.notice button', '.notice button')).toBe('Options');
    await page.focus('input[value=underline]');
    await page.keyboard.press('ArrowRight');
    await waitFor('the change', async () => JSON.stringify(await stored(page)).includes('"wash"'));
    await press('.saved button', '.saved button');
    const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    expect(await value()).toBe('wash');
    await page.close();
  });

  it('tell of each change anew', async () => {
    const page = await session().openExtensionPage('options.html');
    await clickOn(page, 'input[type=radio][value=wash]');
    const first = await waitFor('the note', () => page.$('[role=status] .saved-note'));
    await clickOn(page, 'input[type=radio][value=first]');
    await waitFor('another note', () => first.evaluate((note) => !note.isConnected));
    expect((await textsOf(page, '[role=status] .saved-note')).join()).toContain('Saved.');
    await page.close();
  });

  it('say that a change could not be saved, and show what is stored', async () => {
    const page = await session().openExtensionPage('options.html');
    const alerts = () => textsOf(page, '[role=alert]');
    const isOn = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('.source input')?.checked);
    await waitFor('the sources', isOn);
    await fillStore(page);
    for (const time of ['once', 'and once more']) {
      await clickOn(page, '.source input');
      await waitFor(`the switch to go back ${time}`, isOn);
      expect((await alerts()).join()).toContain('could not be saved');
    }
    await clickOn(page, '.button-row button:last-child');
    expect(await stored(page)).toBeUndefined();
    await page.close();
  });

  it('say that everything is paused for as long as it is', async () => {
    const page = await session().openExtensionPage('options.html');
    await store(page, { settings: { pausedUntil: Date.now() + 1500 } });
    await waitFor('the notice', async () => (await textsOf(page, '.notice')).length === 1);
    await waitFor('its end', async () => (await textsOf(page, '.notice')).length === 0);
    await page.close();
  });

  it('fit a narrow screen, however long the name of a site', async () => {
    const page = await session().openExtensionPage('options.html');
    await page.setViewport({ width: 320, height: 600 });
    await store(page, { settings: { sitesOff: [`${'a'.repeat(48)}.example`] } });
    await waitFor('the site', () => page.$('.plain-name'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.close();
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
    writeFileSync(join(folder, 'long.json'), `"${'a'.repeat(20_000_000)}`);
    await chooseFile(page, join(folder, 'long.json'));
    await waitFor('an answer to a long file', async () => (await alert()).includes('too long'));
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
