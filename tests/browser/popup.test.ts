/** The popup, as a page of the extension: what it finds, and what it says where there is nothing. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import type { Settings } from '../../lib/core/settings.ts';
import { fillStore, forgetSettings, readStored, store } from './harness/extension-store.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { clickOn, focusOf } from './harness/surface.ts';

const textOf = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''),
    selector,
  );

inEveryBrowser('the popup', (session) => {
  it('has the focus in its search box at once, answers at each key and forgives errors', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await waitFor('the focus', () =>
      popup.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
    );
    await popup.keyboard.type('jermey corbin');
    await waitFor(
      'the name',
      async () => (await textOf(popup, '[role=option] .row-name'))[0] === 'Jeremy Corbyn',
    );
    expect((await textOf(popup, '[role=option]:first-child .row-name b')).join('')).not.toBe('');
  });

  it('opens what the arrow keys chose, and goes back to the results', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await popup.keyboard.type('jackie');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    await waitFor('the card', async () =>
      (await textOf(popup, 'main')).join().includes('Jackie Walker'),
    );
    expect(await textOf(popup, '[role=option]')).toEqual([]);
    for (const passage of await textOf(popup, '.card-passage')) {
      expect(passage).toMatch(/^“[^”].*[^“]”$/s);
    }
    await popup.click('.back');
    expect((await textOf(popup, '[role=option]')).length).toBeGreaterThan(0);
  });

  it('says kindly that there is nothing, and what to try', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await popup.keyboard.type('zzyyxx');
    await waitFor('the words', async () =>
      /Nothing here.*Try/s.test((await textOf(popup, '[role=status]')).join()),
    );
    expect(await textOf(popup, '.suggestions button')).toContain('Rosie Duffield');
    await popup.click('.suggestions button');
    await waitFor('the card', () => popup.$('.card'));
  });

  it('tells of damaged settings once, and takes none for damaged that a reader has made', async () => {
    const at = 1;
    const dismissals = [
      { entity: 'jeremy-corbyn', scope: 'page', where: 'https://news.test/', at },
    ];
    const other = await session().openExtensionPage('about.html');
    await store(other, { settings: { openDelay: 'soon', dismissals } });
    await other.close();
    const open = async () => {
      const popup = await session().openExtensionPage('popup.html');
      await popup.bringToFront();
      return popup;
    };
    const first = await open();
    await waitFor('the notice', async () => (await textOf(first, '.notice')).length > 0);
    const kept = JSON.stringify(await readStored(first, 'settings'));
    await first.close();
    const second = await open();
    // The screen looks through the store when it is drawn, and nobody else may meanwhile.
    await second.evaluate(
      () =>
        new Promise((looked) =>
          requestAnimationFrame(() =>
            setTimeout(() => navigator.locks.request('settings', () => looked(null))),
          ),
        ),
    );
    expect(await textOf(second, '.notice')).toEqual([]);
    expect(JSON.stringify(await readStored(second, 'settings'))).toBe(kept);
    await forgetSettings(second);
    await second.close();
  });

  it('pauses and carries on with one button, which keeps the focus, and tells where that fails', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await popup.bringToFront();
    await (await waitFor('the button', () => popup.$('.site-bar button'))).focus();
    for (const [says, other] of [
      ['Paused until', 'Carry on'],
      ['Pause for an hour', 'Pause for an hour'],
    ] as const) {
      await popup.keyboard.press('Enter');
      await waitFor(says, async () => (await textOf(popup, '.site-bar')).join().includes(says));
      expect(await focusOf(popup)).toBe(other);
    }
    await fillStore(popup);
    await popup.keyboard.press('Enter');
    await waitFor('the alert', async () =>
      (await textOf(popup, '[role=alert]')).join().includes('could not be saved'),
    );
    await popup.close();
  });

  it('explains why it is silent on a page of the browser or the extension', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await waitFor('the reason', async () =>
      (await textOf(popup, '[role=tabpanel]')).join().includes('Extensions may not run'),
    );
  });

  it('comes back to the very place that something was opened from', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await popup.click('[role=tab]:nth-child(2)');
    await waitFor('the people', async () => (await textOf(popup, '.row-main')).length > 20);
    const last = '.rows .row:last-child .row-main';
    await popup.focus(last);
    const scrolled = () =>
      popup.evaluate(() => document.querySelector('.tab-panel')?.scrollTop || null);
    const before = await waitFor('the list to scroll', scrolled);
    await popup.keyboard.press('Enter');
    await waitFor('the focus on the way back', () =>
      popup.evaluate(() => document.activeElement?.className === 'back'),
    );
    await popup.keyboard.press('Escape');
    await waitFor('the list', () =>
      popup.evaluate(
        (selector) => document.activeElement === document.querySelector(selector),
        last,
      ),
    );
    expect(await scrolled()).toBe(before);
    expect(await textOf(popup, '[aria-selected=true]')).toEqual(['People']);
  });
});

inEveryBrowser('the panel beside a page', (session) => {
  it('lists the names of all its frames, and goes to the one that is chosen', async () => {
    const inner = encodeURIComponent('<p>Chris Williamson MP spoke of Labour.</p>');
    const page = await session().open(`<!doctype html>
      <p>Rosie Duffield MP answered.</p><div style="height: 3000px"></div>
      <p>Jeremy Corbyn and Rosie Duffield spoke.</p><iframe src="data:text/html,${inner}"></iframe>`);
    await page.bringToFront();
    const panel = await session().openExtensionPage('sidepanel.html');
    await page.bringToFront();
    await waitFor('the names', async () => {
      const names = await textOf(panel, '.row-name');
      return names.includes('Rosie Duffield') && names.includes('Jeremy Corbyn');
    });
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.row-go')]
        .find((one) => one.getAttribute('aria-label')?.includes('Corbyn'))
        ?.click(),
    );
    await waitFor('the page to scroll', () => page.evaluate(() => scrollY > 1000));
  });

  it('goes to a name far down in a paragraph that is higher than the view', async () => {
    const page = await session().open(
      `<!doctype html><p>Rosie Duffield MP.${'<br>And so on.'.repeat(400)} Jeremy Corbyn
        ${'<br>And so on.'.repeat(100)}</p>`,
    );
    await page.bringToFront();
    const panel = await session().openExtensionPage('sidepanel.html');
    await page.bringToFront();
    await waitFor('the names', async () => (await textOf(panel, '.row-go')).length === 2);
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('.row:nth-child(2) .row-go')?.click(),
    );
    await waitFor('the name in view', () =>
      page.evaluate(() => {
        const line = [...(document.querySelector('p')?.childNodes ?? [])].find((node) =>
          node.textContent?.includes('Corbyn'),
        );
        const range = document.createRange();
        if (line) range.selectNode(line);
        const { top, bottom } = range.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      }),
    );
  });

  it('leaves a page with its site as soon as the next one begins to load, which may take for ever', async () => {
    const page = await session().open('<!doctype html><p>Rosie Duffield MP answered.</p>');
    const panel = await session().openExtensionPage('sidepanel.html');
    await page.bringToFront();
    await waitFor('the name', async () => (await textOf(panel, '.row-name')).length === 1);
    const { server } = session();
    server.serve('/endless.png', { body: '.', isEndless: true });
    server.serve('/slow', { body: '<!doctype html><p>Nobody.</p><img src="/endless.png">' });
    await page.goto(server.url('/slow', 'localhost'), { waitUntil: 'domcontentloaded' });
    await waitFor('the other site', async () =>
      (await textOf(panel, '.site-bar')).join().includes('localhost'),
    );
    await waitFor('no name', async () =>
      (await textOf(panel, '[role=tabpanel]')).join().includes('No name on this page'),
    );
    for (const one of [panel, page]) await one.close();
  });

  it('switches the site off and on, and marks follow', async () => {
    const page = await session().open('<!doctype html><p>Rosie Duffield MP answered.</p>');
    const panel = await session().openExtensionPage('sidepanel.html');
    await page.bringToFront();
    await waitFor('the name', async () => (await textOf(panel, '.row-name')).length === 1);
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('.site-bar [role=switch]')?.click(),
    );
    await waitFor('the reason', async () =>
      (await textOf(panel, '[role=tabpanel]')).join().includes('switched Backstory off'),
    );
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('.site-bar [role=switch]')?.click(),
    );
    await waitFor('the name again', async () => (await textOf(panel, '.row-name')).length === 1);
  });

  it('ends a pause and leaves the site off, and switches it on when that is asked', async () => {
    const page = await session().open('<!doctype html><p>Rosie Duffield MP answered.</p>');
    const panel = await session().openExtensionPage('sidepanel.html');
    const sitesOff = ['127.0.0.1', 'news.example'];
    await store(panel, { settings: { pausedUntil: Date.now() + 3_600_000, sitesOff } });
    await page.bringToFront();
    const says = (words: string) =>
      waitFor(words, async () => (await textOf(panel, '[role=tabpanel]')).join().includes(words));
    const stored = async () => (await readStored(panel, 'settings')) as Settings;
    await says('paused');
    await panel.focus('.empty .button');
    await clickOn(panel, '.empty .button');
    await says('switched Backstory off');
    expect(await stored()).toMatchObject({ pausedUntil: null, sitesOff });
    await clickOn(panel, '.empty .button');
    await says('Rosie Duffield');
    expect((await stored()).sitesOff).toEqual(['news.example']);
    expect(await panel.evaluate(() => document.activeElement?.role)).toBe('tabpanel');
    await forgetSettings(panel);
    for (const one of [page, panel]) await one.close();
  });
});
