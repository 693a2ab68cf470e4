/** Every screen of the extension: nothing for axe to find, and no word that cannot be translated. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { pseudoLocale } from './pseudo-locale.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const screens = ['popup.html', 'sidepanel.html', 'options.html', 'about.html', 'welcome.html'];

/** What axe calls the trouble, and where it is. */
function troubles(page: Page): Promise<readonly string[]> {
  return page.evaluate(`${axe};
    axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(
      ({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`) as Promise<
    readonly string[]
  >;
}

const shown = (page: Page) =>
  waitFor('the screen', () => page.evaluate(() => document.querySelector('main h1') !== null));

inEveryBrowser('every screen', (session) => {
  for (const scheme of ['light', 'dark'] as const) {
    it.each(screens)(`gives axe nothing to find, ${scheme}: %s`, async (screen) => {
      const page = await session().openExtensionPage(screen);
      await session().setColorScheme(page, scheme);
      await shown(page);
      expect(await troubles(page)).toEqual([]);
      await page.close();
    });
  }

  it('of the popup gives axe nothing to find while searching, browsing and reading a card', async () => {
    const page = await session().openExtensionPage('popup.html');
    await shown(page);
    await page.keyboard.type('duffield');
    expect(await troubles(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await waitFor('the card', () => page.evaluate(() => document.querySelector('.back') !== null));
    expect(await troubles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const tab of [2, 5]) {
      await page.click(`[role=tab]:nth-child(${tab})`);
      expect(await troubles(page)).toEqual([]);
    }
  });
});

/** A copy of the build whose words are longer, accented and right to left. */
const copies: string[] = [];
function translatedBuild(engine: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'pseudo-locale-'));
  copies.push(copy);
  cpSync(fileURLToPath(new URL(`../../.output/${engine}-mv3`, import.meta.url)), copy, {
    recursive: true,
  });
  const path = join(copy, '_locales/en_GB/messages.json');
  writeFileSync(path, JSON.stringify(pseudoLocale(JSON.parse(readFileSync(path, 'utf8')))));
  return copy;
}
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

inEveryBrowser(
  'in a language with longer words, from right to left',
  (session) => {
    it.each(screens)('%s is whole: translated, mirrored, nothing cut off', async (screen) => {
      const page = await session().openExtensionPage(screen);
      await shown(page);
      const seen = await page.evaluate(() => {
        const elements = [...document.querySelectorAll<HTMLElement>('main *')];
        return {
          direction: getComputedStyle(document.body).direction,
          isTooWide: document.documentElement.scrollWidth > innerWidth,
          cutOff: elements
            .filter((one) => one.scrollWidth > one.clientWidth + 1)
            .filter((one) => getComputedStyle(one).overflowX !== 'visible')
            .filter((one) => !one.closest('.unseen') && one.localName !== 'input')
            .map((one) => `${one.localName}.${one.className}`),
          untranslated: [...document.querySelectorAll('h1, h2, button, label, legend, summary')]
            .filter((one) => !one.querySelector('.source-name') && !one.closest('[lang]:not(html)'))
            .map((one) => one.textContent ?? '')
            .filter((text) => /[a-z]{3}/i.test(text)),
        };
      });
      expect(seen).toMatchObject({ direction: 'rtl', isTooWide: false, cutOff: [] });
      // Names of publishers and of the product are nobody's to translate.
      const names = /^(Backstory$|Canterbury|KentOnline|The Independent|Whitstable)/;
      expect(seen.untranslated.filter((text) => !names.test(text))).toEqual([]);
      await page.close();
    });
  },
  { extension: translatedBuild },
);
