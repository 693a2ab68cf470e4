/** The whole road, from a name on a page to its card, on pages as the web has them. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readMarks } from '../../lib/command/browser/marks.ts';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { loseRecords, recordsWritten } from './harness/extension-store.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { hover, leave, waitForNames } from './harness/names-on-page.ts';
import type { Session } from './harness/session.ts';

const article = '<!doctype html><p>A question to Rosie Duffield MP, and to Jeremy Corbyn.</p>';

/** Waits for an open card that holds these words. */
const cardWith = (session: Session, page: Page, words: string): Promise<string> =>
  waitFor(`a card with "${words}"`, async () => {
    const text = await session.cardText(page);
    return text?.includes(words) && text;
  });

const noCard = (session: Session, page: Page): Promise<boolean> =>
  waitFor('the card to close', async () => (await session.cardText(page)) === null);

inEveryBrowser('a news page', (session) => {
  it('shows who is meant, with articles and their dates, where the pointer rests', async () => {
    const page = await session().open(article);
    await hover(page, 'Rosie Duffield');
    const card = await cardWith(session(), page, 'Rosie Duffield');
    expect(card).toContain('April 2018');
    expect(card).toContain('Conservative city councillors table motion');
    await page.keyboard.press('Escape');
    await noCard(session(), page);
  });

  it('keeps its card while the pointer travels to it, and loses it when the pointer leaves', async () => {
    const page = await session().open(article);
    await hover(page, 'Jeremy Corbyn');
    await cardWith(session(), page, 'Jeremy Corbyn');
    const box = await session().inCard(page, (root) => {
      const inside = root.querySelector('.card-name');
      const { x, y, width, height } = (inside ?? root.host).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(box?.x ?? 0, box?.y ?? 0, { steps: 10 });
    expect(await session().cardText(page)).toContain('Jeremy Corbyn');
    await leave(page);
    await noCard(session(), page);
  });

  it('that forbids everything is marked, and its card has its looks', async () => {
    const page = await session().open(article, {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    });
    await hover(page, 'Rosie Duffield');
    await cardWith(session(), page, 'Rosie Duffield');
    const size = await session().inCard(page, (root) => {
      const heading = root.querySelector('.card-name');
      return heading && Number.parseFloat(getComputedStyle(heading).fontSize);
    });
    // A heading without our style would be as large as the browser makes it.
    expect(size).toBeGreaterThan(16);
    expect(size).toBeLessThan(24);
  });

  it('is marked where it adds text later', async () => {
    const page = await session().open('<!doctype html><main><p>Nobody we know.</p></main>');
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Then Rosie Duffield spoke.';
      document.querySelector('main')?.append(added);
    });
    await waitForNames(page, ['Rosie Duffield']);
    await page.evaluate(() => {
      const last = document.querySelector('p:last-child');
      if (last?.firstChild) last.firstChild.nodeValue = 'Then Jeremy Corbyn spoke.';
    });
    await waitForNames(page, ['Jeremy Corbyn']);
  });

  it('is marked where a name is split over elements within a line', async () => {
    const page = await session().open(
      '<!doctype html><p>By <b>Rosie</b> <i>Duff<u>ield</u></i>.</p>',
    );
    await waitForNames(page, ['Rosie Duffield']);
    await hover(page, 'Rosie Duffield');
    await cardWith(session(), page, 'Rosie Duffield');
  });

  it('shows cards in a frame of another site', async () => {
    session().server.serve('/framed', { body: article });
    const page = await session().open(
      `<!doctype html><style>body { margin: 0 } iframe { border: 0; height: 600px; width: 900px }</style>
       <iframe src="${session().server.url('/framed', 'localhost')}"></iframe>`,
    );
    const frame = await waitFor('the frame', () =>
      page.frames().find((one) => one.url().endsWith('/framed')),
    );
    await waitForNames(frame, ['Rosie Duffield', 'Jeremy Corbyn']);
    const [mark] = await readMarks(frame);
    const box = mark?.boxes[0];
    // The frame lies in the corner of the view, so its places are the view's.
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 8, { steps: 8 });
    await cardWith(session(), page, 'Rosie Duffield');
  });

  it('opens cards while the background is stopped', async () => {
    await recordsWritten(await session().openExtensionPage('about.html'));
    const page = await session().open(article);
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn']);
    await session().background.stop();
    expect(await session().background.isRunning()).toBe(false);
    await hover(page, 'Rosie Duffield');
    await cardWith(session(), page, 'Rosie Duffield');
  });

  it('goes on finding names after the background was stopped, by those it had found before', async () => {
    const page = await session().open(article);
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn']);
    await session().background.stop();
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Duffield has not commented either.';
      document.querySelector('p')?.after(more);
    });
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn', 'Duffield']);
  });

  it('opens cards although the store has lost what they are made of', async () => {
    const own = await session().openExtensionPage('about.html');
    await recordsWritten(own);
    await session().background.stop();
    await loseRecords(own);
    const page = await session().open(article);
    await hover(page, 'Rosie Duffield');
    await cardWith(session(), page, 'Rosie Duffield');
  });
});
