/** The list of results: where it stands, what it shows of each, and how the keys walk through it. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { storeForSession } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { clickOn, textsOf, typeQuery } from '../browser/harness/surface.ts';

async function search(page: Page, text: string): Promise<void> {
  await typeQuery(page, text);
  await waitFor('results', () => page.$('[role=option]'));
}

const scrolledTo = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.scrollTop, selector);

/** How far the list was really scrolled. */
const scroll = (page: Page, selector: string, top: number) =>
  page.evaluate(
    (wanted, by) => {
      const list = document.querySelector(wanted) as HTMLElement;
      list.scrollTop = by;
      return list.scrollTop;
    },
    selector,
    top,
  );

const list = '[role=listbox]';
const popupSize = { width: 400, height: 600 };

inEveryBrowser('the results', (session) => {
  it('are where they were, once what was clicked among them is left again', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await popup.setViewport(popupSize);
    await search(popup, 'labour');
    const before = await scroll(popup, list, 300);
    expect(before).toBeGreaterThan(200);
    await clickOn(popup, '[role=option]:nth-child(9)');
    await clickOn(popup, '.back');
    await waitFor('the results', () => popup.$(list));
    expect(await scrolledTo(popup, list)).toBe(before);
    // The keys go on from what was clicked.
    expect(await popup.$('[role=option]:nth-child(9)[aria-selected=true]')).not.toBeNull();
    await popup.close();
  });

  it('stay where they are when the page beside them changes', async () => {
    const page = await session().open('<!doctype html><p>Rosie Duffield MP answered.</p>');
    const panel = await session().openExtensionPage('sidepanel.html');
    await panel.setViewport(popupSize);
    await page.bringToFront();
    const shows = (site: string) =>
      waitFor(site, async () => (await textsOf(panel, '.site-bar')).join().includes(site));
    await shows('127.0.0.1');
    await search(panel, 'labour');
    const before = await scroll(panel, list, 300);
    session().server.serve('/elsewhere', { body: '<!doctype html><p>Nobody.</p>' });
    await page.goto(session().server.url('/elsewhere', 'localhost'));
    await shows('localhost');
    expect(await scrolledTo(panel, list)).toBe(before);
    for (const one of [panel, page]) await one.close();
  });

  it('show an untitled piece as one, with what was typed in its first words emphasised', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await search(popup, 'wednesday 8th january');
    const [title] = await textsOf(popup, '[role=option]:first-child .row-label');
    expect(title).toMatch(/^“.*” untitled; its first words$/);
    const letters = await textsOf(popup, '[role=option]:first-child .row-label b');
    expect(letters.join(' ')).toMatch(/wednesday 8th january/i);
    await popup.close();
  });

  it('are followed by tabs that each begin at their top', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await popup.setViewport(popupSize);
    await clickOn(popup, '[role=tab]:nth-child(2)');
    expect(await scroll(popup, '.tab-panel', 900)).toBe(900);
    await clickOn(popup, '[role=tab]:nth-child(4)');
    await waitFor('the timeline', () => popup.$('.timeline-choice'));
    expect(await scrolledTo(popup, '.tab-panel')).toBe(0);
    await popup.close();
  });
});

inEveryBrowser('the walk through the results', (session) => {
  const open = async (text: string) => {
    const popup = await session().openExtensionPage('popup.html');
    await popup.setViewport(popupSize);
    await popup.bringToFront();
    await search(popup, text);
    return popup;
  };
  const status = async (page: Page) => (await textsOf(page, '[role=status].unseen')).join();

  it('says how many there are, and goes on behind the first of them, by click and by key', async () => {
    const popup = await open('labour');
    const [, all = ''] = /The first 12 of (\d+) results/.exec(await status(popup)) ?? [];
    expect(Number(all)).toBeGreaterThan(100);
    await popup.focus('input[type=search]');
    for (let at = 0; at < 12; at += 1) await popup.keyboard.press('ArrowDown');
    const thirteenth = '[role=option]:nth-child(13)[aria-selected=true]';
    await waitFor('the thirteenth', () => popup.$(thirteenth));
    expect(await scrolledTo(popup, list)).toBeGreaterThan(0);
    for (let left = 3; left > 0 && (await popup.$('.more-results')); left -= 1) {
      await popup.focus('.more-results');
      await popup.keyboard.press('Enter');
      await waitFor('more', async () => (await textsOf(popup, '[role=option]')).length > 62);
    }
    await waitFor('all', async () => (await status(popup)) === `${all} results`);
    expect(await textsOf(popup, '[role=option]')).toHaveLength(Number(all));
    // The button is gone, and the keys are where they can go on.
    expect(await popup.evaluate(() => document.activeElement?.role)).toBe('combobox');
    await popup.close();
  });

  it('is told to a screen reader when it opens something, and rests while that is open', async () => {
    const popup = await open('jackie walker');
    await popup.focus('input[type=search]');
    await popup.keyboard.press('Enter');
    await waitFor('its name', async () => (await status(popup)) === 'Jackie Walker');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Escape');
    await waitFor('the results', () => popup.$('[role=option]:first-child[aria-selected=true]'));
    expect(await status(popup)).toMatch(/results/);
    await popup.close();
  });

  it('can be seen in forced colours', async () => {
    const popup = await open('labour');
    await session().setForcedColors(popup, true);
    const outlines = await popup.evaluate(() =>
      [...document.querySelectorAll('[role=option]')].map(
        (one) => getComputedStyle(one).outlineStyle,
      ),
    );
    expect(outlines.slice(0, 2)).toEqual(['solid', 'none']);
    await session().setForcedColors(popup, false);
    await popup.close();
  });

  it('begins anew with words that come from elsewhere, whatever was open', async () => {
    const popup = await open('labour');
    await popup.focus('input[type=search]');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await waitFor('the card', () => popup.$('.back'));
    await storeForSession(popup, { lookup: { query: 'corbyn', to: 'popup' } });
    await waitFor('Corbyn', () => popup.$('[role=option]:first-child[aria-selected=true]'));
    expect((await textsOf(popup, '[role=option]'))[0]).toMatch(/^Jeremy Corbyn/);
    expect(await popup.$eval('input[type=search]', (box) => box.value)).toBe('corbyn');
    await popup.close();
  });
});
