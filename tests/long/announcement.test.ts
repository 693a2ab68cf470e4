/** How many names a page has, said once to readers who turned that on: by whom it is heard, and when. */
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { addLine, waitForNames } from '../browser/harness/names-on-page.ts';
import type { Session } from '../browser/harness/session.ts';

const article = `<!doctype html><main><p>Rosie Duffield MP met Jeremy Corbyn.</p>
  <p>Rosie Duffield answered.</p></main>`;

type Opened = Awaited<ReturnType<Session['open']>>;

/** What stands where a screen reader listens, in the one closed root that the page has. */
const said = (session: Session, page: Opened) =>
  session.inCard(page, (root) => root.textContent || null);

inEveryBrowser('the number of names', (session) => {
  it('is said as soon as the reader has turned it on and comes back to the page, and once only', async () => {
    const page = await session().open(article);
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn', 'Rosie Duffield']);
    const options = await session().openExtensionPage('options.html');
    await options.bringToFront();
    await store(options, { settings: { announce: true } });
    await page.bringToFront();
    expect(await waitFor('the words', () => said(session(), page))).toMatch(/\b2 names\b/);
    await waitFor('the words to go', async () => (await said(session(), page)) === null);
    await addLine(page, 'Chuka Umunna');
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn', 'Rosie Duffield', 'Chuka Umunna']);
    // As long as a page must be calm before its names are said, and as much again.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    expect(await said(session(), page)).toBeNull();
    await store(options, { settings: {} });
    for (const one of [page, options]) await one.close();
  });

  it('is kept back from a tab that the reader does not look at', async () => {
    const page = await session().open(article);
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn', 'Rosie Duffield']);
    const options = await session().openExtensionPage('options.html');
    await options.bringToFront();
    await waitFor('the page to be hidden', () =>
      page.evaluate(() => document.visibilityState === 'hidden'),
    );
    await store(options, { settings: { announce: true } });
    await options.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    expect(await said(session(), page)).toBeNull();
    await store(options, { settings: {} });
    for (const one of [page, options]) await one.close();
  });
});
