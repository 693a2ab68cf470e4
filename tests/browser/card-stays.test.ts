/** When an open card stays, and when it goes. */

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import type { Point } from '../../lib/core/card/geometry.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { hover, leave, markOf, waitForNames } from './harness/names-on-page.ts';
import { bare, boxOf, cardSays, clickOn, closed, isOpen, opened } from './harness/open-card.ts';

const oneName = bare('<p style="margin: 60px 300px">Rosie Duffield MP</p>');

/** A path such as a hand makes: bent to one side, not evenly fast, never quite straight. */
function bentPath(from: Point, to: Point, bend: number, steps: number): readonly Point[] {
  const across = { x: from.y - to.y, y: to.x - from.x };
  const length = Math.hypot(across.x, across.y) || 1;
  return Array.from({ length: steps }, (_, step) => {
    const part = (step + 1) / steps;
    const off = Math.sin(Math.PI * part) * bend;
    return {
      x: from.x + (to.x - from.x) * part + (across.x / length) * off,
      y: from.y + (to.y - from.y) * part + (across.y / length) * off,
    };
  });
}

async function follow(page: Page, path: readonly Point[]): Promise<void> {
  for (const { x, y } of path) await page.mouse.move(x, y);
}

inEveryBrowser(
  'an open card',
  (session) => {
    it('stays on every way from its name into it, however slow and bent', async () => {
      const page = await session().open(oneName);
      const [name] = (await hover(page, 'Rosie Duffield')).boxes;
      await opened(session(), page);
      const card = await boxOf(session(), page);
      const { x = 0, y = 0, width = 0, height = 0 } = name ?? {};
      // Corners, edges and the middle; over long ways slowly enough for the card to have closed twice.
      const ends = [0.02, 0.5, 0.98].flatMap((across) =>
        [0.05, 0.9].map((down) => ({
          x: card.left + (card.right - card.left) * across,
          y: card.top + (card.bottom - card.top) * down,
        })),
      );
      for (const [at, end] of ends.entries()) {
        const from = { x: x + (width * ((at * 5) % 7)) / 7, y: y + height / 2 };
        await page.mouse.move(from.x, from.y);
        await follow(page, bentPath(from, end, at % 2 === 0 ? 8 : -8, 40));
        expect(await isOpen(session(), page)).toBe(true);
      }
      await leave(page);
      await closed(session(), page);
    });

    it('stays under the pointer when it becomes shorter', async () => {
      const page = await session().open(oneName);
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      const before = await boxOf(session(), page);
      await clickOn(session(), page, 'Not this person?');
      await clickOn(session(), page, 'on this page');
      await cardSays(session(), page, 'no longer marked');
      expect((await boxOf(session(), page)).bottom).toBeLessThan(before.bottom - 100);
      // Towards the buttons, from where the card was before.
      const { left, bottom } = await boxOf(session(), page, '.card-notice button');
      await page.mouse.move(left + 40, before.bottom - 40, { steps: 4 });
      await page.mouse.move(left + 10, bottom - 4, { steps: 50 });
      await clickOn(session(), page, 'Undo');
      await waitFor('the mark', () => markOf(page, 'Rosie Duffield'));
      await leave(page);
      await closed(session(), page);
    });

    it('stays while the page changes around its name', async () => {
      const page = await session().open(
        bare('<p style="margin: 60px">Rosie Duffield MP <b>1</b></p><main></main>'),
      );
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await page.evaluate(() => {
        const main = document.querySelector('main');
        for (const name of ['Jeremy Corbyn', 'Labour', 'Duffield', 'Ms Duffield']) {
          main?.append(Object.assign(document.createElement('p'), { textContent: name }));
        }
      });
      await waitFor('the new names', () =>
        page.evaluate(() => (CSS.highlights.get('name-certain')?.size ?? 0) >= 4),
      );
      expect(await isOpen(session(), page)).toBe(true);
      await page.evaluate(() => {
        const counter = document.querySelector('b');
        if (counter?.firstChild) counter.firstChild.nodeValue = '2, of Jeremy Corbyn’s party';
      });
      await waitFor('the new name', async () =>
        page.evaluate(() => (CSS.highlights.get('name-certain')?.size ?? 0) >= 5),
      );
      expect(await isOpen(session(), page)).toBe(true);
    });

    it('stays, and follows its name, when the page writes the same anew', async () => {
      const page = await session().open(
        bare(
          '<main><p style="margin: 60px">Rosie Duffield MP</p></main><div style="height: 3000px">',
        ),
      );
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await page.evaluate(() => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = `${main.innerHTML}<p>Jeremy Corbyn</p>`;
      });
      await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn']);
      expect(await isOpen(session(), page)).toBe(true);
      const before = await boxOf(session(), page);
      await page.evaluate(() => scrollTo(0, 30));
      await waitFor('the card to follow', async () => {
        return Math.abs((await boxOf(session(), page)).top - (before.top - 30)) < 2;
      });
    });

    it('goes when its name goes', async () => {
      const page = await session().open(oneName);
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await page.evaluate(() => document.querySelector('p')?.remove());
      await closed(session(), page);
    });

    it.each([
      ['pushState', () => history.pushState(null, '', '?next')],
      ['leaving', () => location.assign('/elsewhere')],
    ])('goes when the page moves on by %s', async (_, moveOn) => {
      session().server.serve('/elsewhere', { body: bare('<p>Jeremy Corbyn</p>') });
      const page = await session().open(oneName);
      await hover(page, 'Rosie Duffield');
      await page.mouse.down();
      await page.mouse.up();
      await opened(session(), page);
      await page.evaluate(moveOn);
      await closed(session(), page);
      if (_ === 'leaving') {
        await page.goBack();
        await markOf(page, 'Rosie Duffield');
        expect(await isOpen(session(), page)).toBe(false);
      }
    });

    it('stays where the page corrects its address or goes to a part of itself', async () => {
      const page = await session().open(oneName);
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await page.evaluate(async () => {
        history.replaceState(null, '', '?read=10');
        const moved = new Promise((resolve) => addEventListener('hashchange', resolve));
        location.hash = 'part';
        await moved;
      });
      expect(await isOpen(session(), page)).toBe(true);
    });

    it('goes on Esc wherever the focus is, and Esc does nothing else', async () => {
      const page = await session().open(bare('<input><p>Rosie Duffield MP</p>'));
      await page.evaluate(() => {
        const heard = globalThis as unknown as { heard: number };
        heard.heard = 0;
        addEventListener('keydown', () => {
          heard.heard += 1;
        });
      });
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await page.focus('input');
      await page.keyboard.press('Escape');
      await closed(session(), page);
      expect(await page.evaluate(() => (globalThis as unknown as { heard: number }).heard)).toBe(0);
    });
  },
  { settings: { openDelay: 60 } },
);
