/** The manners of the card: when it opens, stays and goes, and where it lies. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { hover, leave, markOf } from './harness/names-on-page.ts';
import type { Session } from './harness/session.ts';

const page = (body: string, style = '') =>
  `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } ${style}</style>${body}`;

const isOpen = async (session: Session, on: Page): Promise<boolean> =>
  (await session.cardText(on)) !== null;

const opened = (session: Session, on: Page): Promise<boolean> =>
  waitFor('the card', () => isOpen(session, on));

const closed = (session: Session, on: Page): Promise<boolean> =>
  waitFor('the card to close', async () => !(await isOpen(session, on)));

/** Where the open card lies on the page. */
const boxOf = async (session: Session, on: Page) => {
  const box = await session.inCard(on, (root) => {
    const { left, top, right, bottom } = (
      root.querySelector('[role="dialog"]') ?? root.host
    ).getBoundingClientRect();
    return { left, top, right, bottom };
  });
  if (!box) throw new Error('No card is open.');
  return box;
};

inEveryBrowser('a card', (session) => {
  it('never opens for a pointer that crosses many names at speed', async () => {
    const names = '<p>Rosie Duffield MP, Jeremy Corbyn, Chris Williamson MP.</p>'.repeat(12);
    const on = await session().open(page(names));
    await markOf(on, 'Rosie Duffield');
    await session().inCard(on, () => null);
    for (let pass = 0; pass < 4; pass += 1) {
      await on.mouse.move(20, 5, { steps: 1 });
      await on.mouse.move(120, 500, { steps: 25 });
      expect(await isOpen(session(), on)).toBe(false);
    }
    await leave(on);
    expect(await isOpen(session(), on)).toBe(false);
  });

  it('stays on every way from its name into it, however slow', async () => {
    const on = await session().open(page('<p style="margin: 90px 300px">Rosie Duffield MP</p>'));
    const mark = await hover(on, 'Rosie Duffield');
    await opened(session(), on);
    const [name] = mark.boxes;
    const card = await boxOf(session(), on);
    const targets = [card.left + 4, (card.left + card.right) / 2, card.right - 4];
    for (const x of targets) {
      await on.mouse.move((name?.x ?? 0) + 20, (name?.y ?? 0) + 8, { steps: 8 });
      await on.mouse.move(x, card.top + 40, { steps: 40 });
      expect(await isOpen(session(), on)).toBe(true);
    }
    await leave(on);
    await closed(session(), on);
  });

  it.each([
    ['the top left corner', 'left: 2px; top: 2px'],
    ['the top right corner', 'right: 2px; top: 2px'],
    ['the bottom left corner', 'left: 2px; bottom: 2px'],
    ['the bottom right corner', 'right: 2px; bottom: 2px'],
    ['the middle', 'left: 450px; top: 340px'],
    ['a page from right to left', 'right: 400px; top: 100px; direction: rtl'],
    ['a page at twice its size', 'left: 100px; top: 60px; zoom: 2'],
  ])('lies in view and not on its name in %s', async (_, place) => {
    const on = await session().open(
      page(`<p style="position: absolute; margin: 0; ${place}">Rosie Duffield MP</p>`),
    );
    const { boxes } = await hover(on, 'Rosie Duffield');
    await opened(session(), on);
    const card = await boxOf(session(), on);
    const [name] = boxes;
    const view = await on.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(view.width);
    expect(card.bottom).toBeLessThanOrEqual(view.height);
    const covers =
      name &&
      card.left < name.x + name.width &&
      name.x < card.right &&
      card.top < name.y + name.height &&
      name.y < card.bottom;
    expect(covers).toBe(false);
    await on.keyboard.press('Escape');
    await closed(session(), on);
  });

  it('leaves a link a link, and is pinned by a click on a name that is none', async () => {
    const on = await session().open(
      page('<p><a href="#followed">Jeremy Corbyn</a></p><p>Rosie Duffield MP</p>'),
    );
    await hover(on, 'Jeremy Corbyn');
    await opened(session(), on);
    await on.mouse.down();
    await on.mouse.up();
    expect(await on.evaluate(() => location.hash)).toBe('#followed');
    await on.keyboard.press('Escape');
    await hover(on, 'Rosie Duffield');
    await on.mouse.down();
    await on.mouse.up();
    await opened(session(), on);
    await leave(on);
    expect(
      await session().inCard(on, (root) => root.querySelector('[aria-pressed="true"]') !== null),
    ).toBe(true);
  });

  it('can be used inside a modal dialog of the page', async () => {
    const on = await session().open(page('<dialog><p>Rosie Duffield MP</p></dialog>'));
    await on.evaluate(() => document.querySelector('dialog')?.showModal());
    await hover(on, 'Rosie Duffield');
    await opened(session(), on);
    const card = await boxOf(session(), on);
    const top = await on.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.parentElement?.localName,
      card.left + 30,
      card.top + 30,
    );
    expect(top).toBe('dialog');
  });

  it('shows the rest of a long record when asked, and no longer offers it', async () => {
    const on = await session().open(page('<p>Rosie Duffield MP</p>'));
    await hover(on, 'Rosie Duffield');
    await opened(session(), on);
    const read = () =>
      session().inCard(on, (root) => ({
        length: root.querySelector('.card-body')?.textContent?.length ?? 0,
        offers: root.querySelectorAll('.card-more-elsewhere button').length,
      }));
    const short = await read();
    expect(short?.offers).toBe(1);
    await session().inCard(on, (root) =>
      root.querySelector<HTMLElement>('.card-more-elsewhere button')?.click(),
    );
    const whole = await waitFor('the rest', async () => {
      const now = await read();
      return now?.offers === 0 && now;
    });
    expect(whole.length).toBeGreaterThan(2 * (short?.length ?? 0));
  });

  it('closes when its name scrolls out of view', async () => {
    const on = await session().open(page('<p>Rosie Duffield MP</p><div style="height: 3000px">'));
    await hover(on, 'Rosie Duffield');
    await opened(session(), on);
    await on.evaluate(() => scrollTo(0, 1500));
    await closed(session(), on);
  });

  it('opens, takes focus and gives it back by key', async () => {
    const on = await session().open(page('<input><p>Rosie Duffield MP, Jeremy Corbyn.</p>'));
    await markOf(on, 'Jeremy Corbyn');
    await on.focus('input');
    await session().background.command('next-name');
    await waitFor('the current name', () =>
      on.evaluate(() => CSS.highlights.get('name-current')?.size === 1),
    );
    await session().background.command('open-card');
    await opened(session(), on);
    expect(await session().inCard(on, (root) => root.activeElement?.getAttribute('role'))).toBe(
      'dialog',
    );
    await on.keyboard.press('Escape');
    await closed(session(), on);
    expect(await on.evaluate(() => document.activeElement?.localName)).toBe('input');
  });
});
