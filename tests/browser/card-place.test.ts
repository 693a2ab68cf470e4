/** Where a card lies: in view, by its name and never over it, whatever the page looks like. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { overlap, type Rect } from '../../lib/core/card/geometry.ts';
import { english } from '../core/english.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { hover, leave, markOf, waitForNames } from './harness/names-on-page.ts';
import {
  afterTheRest,
  bare,
  boxOf,
  clickOn,
  closed,
  isOpen,
  opened,
  seenOnCard,
} from './harness/open-card.ts';
import type { Session } from './harness/session.ts';

const rectOf = ({ x, y, width, height }: DOMRectInit): Rect => ({
  left: x ?? 0,
  top: y ?? 0,
  right: (x ?? 0) + (width ?? 0),
  bottom: (y ?? 0) + (height ?? 0),
});

/** The card lies in view, and on none of the lines that its name stands on. */
async function expectGoodPlace(session: Session, page: Page, name: string): Promise<Rect> {
  const card = await boxOf(session, page);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const isInView =
    card.left >= 0 && card.top >= 0 && card.right <= view.width && card.bottom <= view.height;
  expect({ card, view, isInView }).toMatchObject({ isInView: true });
  const lines = (await markOf(page, name)).boxes.map(rectOf);
  const covered = lines.filter((line) => overlap(line, card));
  expect({ card, covered }).toMatchObject({ covered: [] });
  return card;
}

inEveryBrowser(
  'a card',
  (session) => {
    it('lies in view and not on its name, near each edge and corner', async () => {
      const page = await session().open(
        bare('<p style="position: absolute">Rosie Duffield MP</p>'),
      );
      const places = ['left: 2px', 'left: 45%', 'right: 2px'].flatMap((across) =>
        ['top: 2px', 'top: 48%', 'bottom: 2px'].map((down) => `${across}; ${down}`),
      );
      for (const place of places) {
        await page.evaluate((style) => {
          const name = document.querySelector('p');
          if (name) name.style.cssText = `position: absolute; margin: 0; ${style}`;
        }, place);
        await hover(page, 'Rosie Duffield');
        await opened(session(), page);
        await expectGoodPlace(session(), page, 'Rosie Duffield');
        await page.keyboard.press('Escape');
        await closed(session(), page);
        await page.mouse.move(250, 250);
      }
    });

    it.each([
      ['a page from right to left', 'direction: rtl; margin: 100px'],
      ['a part at twice its size', 'zoom: 2; margin: 60px'],
      ['a part that is turned', 'transform: rotate(8deg); margin: 120px'],
      ['columns', 'columns: 3; height: 80px'],
    ])('lies in view and not on its name in %s', async (_, style) => {
      const page = await session().open(
        bare(`<div style="${style}">So Rosie Duffield MP said.</div>`),
      );
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await expectGoodPlace(session(), page, 'Rosie Duffield');
    });

    it.each(['html', 'body'])('lies well where the page zooms all of its %s', async (element) => {
      const page = await session().open(
        bare('<p style="margin: 40px">Rosie Duffield MP</p>', `${element} { zoom: 2 }`),
      );
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      const card = await expectGoodPlace(session(), page, 'Rosie Duffield');
      // Its own size stays: the reader's zoom enlarges it, not the page's.
      const width = card.right - card.left;
      expect({ width, isItsOwn: width > 340 && width < 440 }).toMatchObject({ isItsOwn: true });
    });

    it('lies by the line of a wrapped name that is pointed at', async () => {
      const page = await session().open(
        bare(
          '<p style="width: 330px; font: 20px monospace; margin: 150px">Yesterday in town Rosie Duffield MP spoke.</p>',
        ),
      );
      const lines = (await markOf(page, 'Rosie Duffield')).boxes;
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 8 });
        await opened(session(), page);
        const card = await expectGoodPlace(session(), page, 'Rosie Duffield');
        const { x, width } = line;
        expect({ card, isOverLine: card.left < x + width && card.right > x }).toMatchObject({
          isOverLine: true,
        });
        await page.keyboard.press('Escape');
        await closed(session(), page);
        await page.mouse.move(5, 500, { steps: 4 });
      }
    });

    it('fits a frame of 300 by 200 pixels, and leaves a smaller one to the list of names', async () => {
      const { server } = session();
      server.serve('/framed', { body: bare('<p>Rosie Duffield MP</p>') });
      const frames = [
        [300, 200],
        [299, 199],
      ].map(
        ([w, h]) =>
          `<iframe src="/framed?${w}" width="${w}" height="${h}" style="border: 0; display: block">`,
      );
      const page = await session().open(bare(frames.join('</iframe>')));
      const [large, small] = await waitFor('the frames', async () => {
        const inside = page.frames().filter((one) => one.url().includes('/framed'));
        return inside.length === 2 && inside;
      });
      for (const frame of [large, small]) if (frame) await waitForNames(frame, ['Rosie Duffield']);
      await page.mouse.move(40, 25, { steps: 8 });
      await opened(session(), page);
      const card = await boxOf(session(), page);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(300);
      expect(card.bottom).toBeLessThanOrEqual(200);
      expect(card.bottom - card.top).toBeGreaterThan(100);
      await page.keyboard.press('Escape');
      await page.mouse.move(600, 500, { steps: 4 });
      await closed(session(), page);
      await page.mouse.move(40, 225, { steps: 8 });
      await afterTheRest(page);
      expect(await isOpen(session(), page)).toBe(false);
    });

    it('follows its name when the page scrolls, and closes when the name is out of view', async () => {
      const page = await session().open(
        bare('<p style="margin: 200px">Rosie Duffield MP</p><div style="height: 3000px">'),
      );
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      const before = await boxOf(session(), page);
      await page.evaluate(() => scrollTo(0, 80));
      await waitFor('the card to follow', async () => {
        const now = await boxOf(session(), page);
        return Math.abs(now.top - (before.top - 80)) < 2;
      });
      await page.evaluate(() => scrollTo(0, 1500));
      await closed(session(), page);
    });

    it('follows when the window changes its size, also while it is pinned', async () => {
      const page = await session().open(
        bare(
          '<p style="text-align: right; margin: 40px">Rosie Duffield MP</p><div style="height: 3000px">',
        ),
      );
      await hover(page, 'Rosie Duffield');
      await page.mouse.down();
      await page.mouse.up();
      await opened(session(), page);
      await page.setViewport({ width: 700, height: 500 });
      // It follows in the next frame; until then it may lie anywhere.
      await waitFor('the card in view, off the name', async () => {
        const card = await boxOf(session(), page);
        const { boxes } = await markOf(page, 'Rosie Duffield');
        return card.right <= 700 && !boxes.some((box) => overlap(rectOf(box), card));
      });
      await expectGoodPlace(session(), page, 'Rosie Duffield');
      await page.evaluate(() => scrollTo(0, 1500));
      await page.setViewport({ width: 500, height: 400 });
      await waitFor('the card in view', async () => {
        const { right, bottom } = await boxOf(session(), page);
        return right <= 500 && bottom <= 400;
      });
    });

    it('fits a window of 320 pixels', async () => {
      const page = await session().open(bare('<p>Rosie Duffield MP</p>'));
      await page.setViewport({ width: 320, height: 480 });
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await expectGoodPlace(session(), page, 'Rosie Duffield');
      const isTooWide = await session().inCard(page, (root) =>
        [...root.querySelectorAll<HTMLElement>('.page-card, .card-body')].some(
          (one) => one.scrollWidth > one.clientWidth + 1,
        ),
      );
      expect(isTooWide).toBe(false);
      await clickOn(session(), page, english('cardStatements'));
      expect(await seenOnCard(session(), page, '.card-statement .card-passage')).not.toBe('');
    });

    it('fits at a zoom of 200 %', async () => {
      const page = await session().open(
        bare('<p style="margin: 30px">Rosie Duffield MP</p><div style="height: 3000px">'),
      );
      const before = await page.evaluate(() => innerWidth);
      await session().setZoom(page, 2);
      try {
        await waitFor('the zoom', () => page.evaluate((b) => innerWidth < b * 0.6, before));
        await hover(page, 'Rosie Duffield');
        await opened(session(), page);
        await expectGoodPlace(session(), page, 'Rosie Duffield');
        // All of it can be read there: what was written begins in view, and the rest scrolls into it.
        expect(await seenOnCard(session(), page, '.card-index')).toMatch(/20\d\d/);
        await clickOn(session(), page, english('cardStatements'));
        expect(await seenOnCard(session(), page, '.card-statement')).toMatch(/20\d\d/);
      } finally {
        await session().setZoom(page, 1);
      }
    });

    it('can be used inside a modal dialog of the page, which stays when the card closes', async () => {
      const page = await session().open(bare('<dialog><p>Rosie Duffield MP</p></dialog>'));
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      const card = await boxOf(session(), page);
      const top = await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.parentElement?.localName,
        card.left + 30,
        card.top + 30,
      );
      expect(top).toBe('dialog');
      await page.keyboard.press('Escape');
      await closed(session(), page);
      await leave(page);
      await session().background.command('next-name');
      await waitFor('the current name', () =>
        page.evaluate(() => CSS.highlights.get('name-current')?.size === 1),
      );
      await session().background.command('open-card');
      await opened(session(), page);
      await page.keyboard.press('Escape');
      await closed(session(), page);
      expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    });

    it('can be used inside a popover of the page, which stays', async () => {
      const page = await session().open(
        bare('<div popover style="margin: 20px"><p>Rosie Duffield MP</p></div>'),
      );
      await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
      const isThere = () =>
        page.evaluate(() => document.querySelector(':popover-open > p') !== null);
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await clickOn(session(), page, english('cardStatements'));
      expect(await seenOnCard(session(), page, '.card-statement .card-passage')).not.toBe('');
      expect(await isThere()).toBe(true);
      await page.keyboard.press('Escape');
      await closed(session(), page);
      expect(await isThere()).toBe(true);
    });

    it('is seen and answers over an element that fills the screen', async () => {
      const page = await session().open(
        bare(
          '<button>Fill</button><main style="background: white"><p>Rosie Duffield MP</p></main>',
        ),
      );
      await page.evaluate(() => {
        const fill = () => void document.querySelector('main')?.requestFullscreen();
        document.querySelector('button')?.addEventListener('click', fill);
      });
      await page.click('button');
      const isFull = () => page.evaluate(() => document.fullscreenElement?.localName === 'main');
      await waitFor('the element to fill the screen', isFull);
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await clickOn(session(), page, english('cardStatements'));
      expect(await seenOnCard(session(), page, '.card-statement .card-passage')).not.toBe('');
      expect(await isFull()).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
    });

    it('is alone before the page, whatever the page draws behind and beside its own elements', async () => {
      const page = await session().open(
        bare(
          '<p>Rosie Duffield MP</p>',
          '::backdrop, div::before, div::after { content: ""; position: fixed; inset: 0; background: red }',
        ),
      );
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      const drawn = await session().inCard(page, ({ host }) =>
        ['::backdrop', '::before', '::after'].map((part) => getComputedStyle(host, part).display),
      );
      expect(drawn).toEqual(['none', 'none', 'none']);
    });
  },
  { settings: { openDelay: 60 } },
);
