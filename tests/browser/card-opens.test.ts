/** When a card opens, and when it must not. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inFirefoxChrome } from '../../lib/command/browser/background.ts';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser, inFirefox } from './harness/in-every-browser.ts';
import { hover, leave, markOf } from './harness/names-on-page.ts';
import { afterTheRest, bare, closed, isOpen, opened } from './harness/open-card.ts';
import type { Session } from './harness/session.ts';

const twoNames = bare('<p>Rosie Duffield MP</p><p>Jeremy Corbyn</p>');

const isPinned = (session: Session, page: Page) =>
  session.inCard(page, (root) => root.querySelector('[aria-pressed="true"]') !== null);

async function tap(page: Page, name: string): Promise<void> {
  const [box] = (await markOf(page, name)).boxes;
  if (!box) throw new Error(`${name} has no box.`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** Milliseconds that the reader of these tests has chosen. */
const openDelay = 200;

inEveryBrowser(
  'a card',
  (session) => {
    it('never opens for a pointer that crosses many names at speed', async () => {
      const names = '<p>Rosie Duffield MP, Jeremy Corbyn, Chris Williamson MP.</p>'.repeat(12);
      const page = await session().open(bare(names));
      await markOf(page, 'Rosie Duffield');
      await session().inCard(page, () => null);
      for (let pass = 0; pass < 4; pass += 1) {
        await page.mouse.move(20, 5, { steps: 1 });
        await page.mouse.move(120, 500, { steps: 25 });
        expect(await isOpen(session(), page)).toBe(false);
      }
      await leave(page);
      expect(await isOpen(session(), page)).toBe(false);
    });

    it('waits for a pointer that follows the line it reads until it rests', async () => {
      const page = await session().open(bare('<h1>Rosie Duffield, Rosie Duffield</h1>'));
      const [box] = (await markOf(page, 'Rosie Duffield')).boxes;
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
      await page.evaluate(() => {
        let moved = 0;
        addEventListener('pointermove', () => {
          moved = performance.now();
        });
        new MutationObserver((_, observer) => {
          observer.disconnect();
          document.title = `${performance.now() - moved}`;
        }).observe(document.documentElement, { childList: true });
      });
      // About 0.2 px/ms: nobody passes through so slowly, and nobody rests.
      const end = x + width - 4;
      const start = performance.now();
      for (let at = x + 4; at < end; at = x + 4 + (performance.now() - start) * 0.2) {
        await page.mouse.move(at, y + height / 2);
      }
      await opened(session(), page);
      // By the page's own clock: a busy machine may let the pointer rest on its way.
      expect(Number(await page.title())).toBeGreaterThan(openDelay / 2);
    });

    it('does not open while a button is down or words are being selected', async () => {
      const page = await session().open(twoNames);
      const [box] = (await markOf(page, 'Rosie Duffield')).boxes;
      const { x = 0, y = 0, height = 0 } = box ?? {};
      await page.mouse.move(x + 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + height / 2, { steps: 8 });
      await afterTheRest(page);
      expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
      expect(await isOpen(session(), page)).toBe(false);
      await page.mouse.up();
      await afterTheRest(page);
      expect(await isOpen(session(), page)).toBe(false);
    });

    it('on a name in a link leaves the link a link, and is pinned by the key', async () => {
      const page = await session().open(
        bare('<p><a href="#followed">Jeremy Corbyn</a></p><p>Rosie Duffield MP</p>'),
      );
      await hover(page, 'Jeremy Corbyn');
      await opened(session(), page);
      await session().background.command('open-card');
      await waitFor('the pin', () => isPinned(session(), page));
      await leave(page);
      await afterTheRest(page);
      expect(await isPinned(session(), page)).toBe(true);
      await page.keyboard.press('Escape');
      await closed(session(), page);
      await hover(page, 'Jeremy Corbyn');
      await page.mouse.down();
      await page.mouse.up();
      expect(await page.evaluate(() => location.hash)).toBe('#followed');
    });

    it('is pinned by a click on a name that is in no link', async () => {
      const page = await session().open(twoNames);
      await hover(page, 'Rosie Duffield');
      await page.mouse.down();
      await page.mouse.up();
      await waitFor('the pin', () => isPinned(session(), page));
      await leave(page);
      await afterTheRest(page);
      expect(await isPinned(session(), page)).toBe(true);
    });

    it('opens on a tap, and closes on a tap elsewhere', async () => {
      const page = await session().open(twoNames);
      await tap(page, 'Rosie Duffield');
      await opened(session(), page);
      await page.touchscreen.tap(900, 600);
      await closed(session(), page);
    });

    it('leaves a tap on a name in a link to the page', async () => {
      const page = await session().open(bare('<p><a href="#followed">Rosie Duffield</a></p>'));
      await tap(page, 'Rosie Duffield');
      await waitFor('the link', () => page.evaluate(() => location.hash === '#followed'));
      await afterTheRest(page);
      expect(await isOpen(session(), page)).toBe(false);
    });

    it.each([
      ['a field', '<input>', 'input'],
      [
        'a field in a shadow root',
        '<x-a><template shadowrootmode="open"><input></template></x-a>',
        '>>> input',
      ],
      [
        'a link in a picture',
        '<svg width="9" height="9"><a href="#x"><rect width="9" height="9"/></a></svg>',
        'a',
      ],
    ])('opens, takes focus and gives it back to %s by key', async (_what, field, selector) => {
      const page = await session().open(bare(`${field}<p>Rosie Duffield MP, Jeremy Corbyn.</p>`));
      await markOf(page, 'Jeremy Corbyn');
      await page.$eval(selector, (element) => (element as HTMLElement | SVGElement).focus());
      await session().background.command('next-name');
      await waitFor('the current name', () =>
        page.evaluate(() => CSS.highlights.get('name-current')?.size === 1),
      );
      await session().background.command('open-card');
      await opened(session(), page);
      expect(await session().inCard(page, (root) => root.activeElement?.getAttribute('role'))).toBe(
        'dialog',
      );
      await page.keyboard.press('Escape');
      await closed(session(), page);
      expect(await page.$eval(selector, (element) => element.matches(':focus'))).toBe(true);
    });

    it.each([
      ['the page was scrolled away from it', () => scrollTo(0, 3000)],
      [
        'its text was written anew',
        () => document.querySelector('p')?.replaceChildren('Rosie Duffield MP spoke.'),
      ],
    ])('opens for the current name by key although %s', async (_what, change) => {
      const page = await session().open(
        bare('<p>Rosie Duffield MP spoke.</p><div style="height: 5000px"></div>'),
      );
      await markOf(page, 'Rosie Duffield');
      await session().background.command('next-name');
      const isCurrent = () => page.evaluate(() => CSS.highlights.get('name-current')?.size === 1);
      await waitFor('the current name', isCurrent);
      await page.evaluate(change);
      // A name that is written anew loses its mark first, and then has another one.
      await afterTheRest(page);
      await markOf(page, 'Rosie Duffield');
      await session().background.command('open-card');
      await opened(session(), page);
      expect(await page.evaluate(() => scrollY)).toBeLessThan(100);
      expect(await isCurrent()).toBe(true);
    });
  },
  // Longer than any pointer takes to cross a name here, and no longer.
  { settings: { openDelay } },
);

inEveryBrowser(
  'a card of a reader who chose a key',
  (session) => {
    it('opens only while the key is held, and closes when it is let go', async () => {
      const page = await session().open(twoNames);
      await hover(page, 'Rosie Duffield');
      await afterTheRest(page);
      expect(await isOpen(session(), page)).toBe(false);
      await page.mouse.down();
      await page.mouse.up();
      await afterTheRest(page);
      expect(await isOpen(session(), page)).toBe(false);
      await page.keyboard.down('Alt');
      await opened(session(), page);
      await page.keyboard.up('Alt');
      await closed(session(), page);
    });
  },
  { settings: { modifier: 'Alt', openDelay: 100 } },
);

// Chromium has no such clock; for it the pure rule is tested.
inFirefox(
  'a card',
  (session) => {
    it('opens where the clock is too coarse to tell how fast the pointer is', async () => {
      const coarse = (value: string) =>
        inFirefoxChrome(
          session().browser,
          `Services.prefs.setBoolPref('privacy.resistFingerprinting', ${value}),
         Services.prefs.setIntPref('privacy.resistFingerprinting.reduceTimerPrecision.microseconds', 100000), ''`,
        );
      await coarse('true');
      try {
        const page = await session().open(twoNames);
        for (const name of ['Rosie Duffield', 'Jeremy Corbyn', 'Rosie Duffield']) {
          await hover(page, name);
          await opened(session(), page);
          await page.keyboard.press('Escape');
          await closed(session(), page);
          await leave(page);
        }
        const stamps = await page.evaluate(() => performance.now() % 10);
        expect(stamps).toBe(0);
      } finally {
        await coarse('false');
      }
    });
  },
  { settings: { openDelay: 200 } },
);
