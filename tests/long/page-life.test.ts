/**
 * Names stay marked, and nothing runs twice, through all that happens to a page while it is open.
 * A page that is rendered ahead is hidden, as a tab in the background is; no more can be tried of it,
 * because Chromium renders nothing ahead while a driver is attached (`PrerenderingDisabledByDevTools`).
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { cardGone, cardWith } from '../browser/harness/cards-on-page.ts';
import { closeTab, emptyTab } from '../browser/harness/extension-calls.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import {
  addLine,
  hover,
  isUnderlined,
  leave,
  namesOn,
  waitForNames,
} from '../browser/harness/names-on-page.ts';
import type { Session } from '../browser/harness/session.ts';
import { textsOf } from '../browser/harness/surface.ts';

const page = (body: string) => `<!doctype html><meta charset="utf-8"><main>${body}</main>`;
const article = page('<p>Rosie Duffield MP met Jeremy Corbyn.</p>');
const both = ['Rosie Duffield', 'Jeremy Corbyn'];

/** Served so that a browser may keep it alive when the reader leaves. */
const kept = { 'cache-control': 'max-age=600' };

/** A card opens for the first name; the one card that there is. */
async function hasItsCard(session: Session, on: Page): Promise<void> {
  await leave(on);
  await hover(on, 'Rosie Duffield');
  await cardWith(session, on, 'Rosie Duffield');
  const hosts = await on.evaluate(() => document.querySelectorAll(':popover-open').length);
  expect(hosts).toBe(1);
  await on.keyboard.press('Escape');
  await cardGone(session, on);
}

/** Back or forward as a script does it: the driver waits for a load that a kept page never has. */
const travel = (on: Page, by: number) =>
  on.evaluate((steps) => setTimeout(() => history.go(steps)), by);

inEveryBrowser('an open page', (session) => {
  it('comes back as it was left when the reader goes back and forward', async () => {
    const watched = page(`<p>Rosie Duffield MP met Jeremy Corbyn.</p><script>
      addEventListener('pageshow', ({ persisted }) => { globalThis.wasKept = persisted; });
    </script>`);
    const { server } = session();
    const first = server.serve('/first', { body: watched, headers: kept });
    const second = server.serve('/second', {
      body: page('<p>Chuka Umunna</p>'),
      headers: kept,
    });
    const on = await session().openUrl(first);
    await waitForNames(on, both);
    await on.goto(second);
    await waitForNames(on, ['Chuka Umunna']);
    await travel(on, -1);
    const wasKept = () =>
      on.evaluate(() => (globalThis as unknown as { wasKept?: boolean }).wasKept);
    await waitFor('the page', async () => (await wasKept()) !== undefined);
    expect(await wasKept()).toBe(true);
    await waitForNames(on, both);
    await addLine(on, 'Rosie Duffield');
    await waitForNames(on, [...both, 'Rosie Duffield']);
    await hasItsCard(session(), on);
    await travel(on, 1);
    await waitForNames(on, ['Chuka Umunna']);
    await on.close();
  });

  it('that is hidden is not read before the reader comes to it', async () => {
    const on = await session().open(page('<p>Rosie Duffield</p>'));
    await waitForNames(on, ['Rosie Duffield']);
    const other = await session().open(page('<p>Jeremy Corbyn</p>'));
    await waitForNames(other, ['Jeremy Corbyn']);
    await addLine(on, 'Chuka Umunna');
    expect(await on.evaluate(() => document.visibilityState)).toBe('hidden');
    await on.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await namesOn(on)).toEqual(['Rosie Duffield']);
    await on.bringToFront();
    await waitForNames(on, ['Rosie Duffield', 'Chuka Umunna']);
    await other.close();
    await on.close();
  });

  it('is marked anew where its script writes another document in its place', async () => {
    const on = await session().open(article);
    await waitForNames(on, both);
    await on.evaluate(() => {
      document.open();
      document.write('<!doctype html><main><p>Chuka Umunna and Rosie Duffield</p></main>');
      document.close();
    });
    await waitForNames(on, ['Chuka Umunna', 'Rosie Duffield']);
    await hasItsCard(session(), on);
    await addLine(on, 'Jeremy Corbyn');
    await waitForNames(on, ['Chuka Umunna', 'Rosie Duffield', 'Jeremy Corbyn']);
    await on.close();
  });

  it('is marked in a frame that its script writes', async () => {
    const on = await session().open(
      page(`<iframe id="written"></iframe><p>Jeremy Corbyn</p><script>
        const inner = written.contentDocument;
        inner.open();
        inner.write('<p>Rosie Duffield</p>');
        inner.close();
      </script>`),
    );
    await waitForNames(on, ['Jeremy Corbyn']);
    const frame = on.frames()[1];
    if (!frame) throw new Error('There is no frame.');
    await waitForNames(frame, ['Rosie Duffield']);
    await on.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      inner?.open();
      inner?.write('<p>Chuka Umunna</p>');
      inner?.close();
    });
    await waitForNames(frame, ['Chuka Umunna']);
    await on.close();
  });

  it('wakes no background as long as it names nobody', async () => {
    await session().background.stop();
    const on = await session().open(page('<p>Nobody of note answered.</p>'));
    await addLine(on, 'Nor did anybody else.');
    expect(await session().background.isRunning()).toBe(false);
    await on.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await session().background.isRunning()).toBe(false);
    await addLine(on, 'Rosie Duffield');
    await waitForNames(on, ['Rosie Duffield']);
    expect(await session().background.isRunning()).toBe(true);
    await on.close();
  });

  it('finds its names although the background sleeps when the first of them comes', async () => {
    const on = await session().open(page('<p>Nobody.</p>'));
    await session().background.stop();
    expect(await session().background.isRunning()).toBe(false);
    await addLine(on, 'Rosie Duffield');
    await waitForNames(on, ['Rosie Duffield']);
    await on.close();
  });

  it('is marked again when the reader comes back to a tab that the browser has emptied', async () => {
    const url = session().server.serve('/emptied', { body: page('<p>Rosie Duffield</p>') });
    await waitForNames(await session().openUrl(url), ['Rosie Duffield']);
    const panel = await session().openExtensionPage('sidepanel.html');
    const listed = async () => (await textsOf(panel, '[role=tabpanel] .row-name')).join();
    const other = await session().open(page('<p>Jeremy Corbyn</p>'));
    await waitFor('the other name', async () => (await listed()) === 'Jeremy Corbyn');
    // Firefox's driver does not follow a tab through this: the panel tells what is marked there.
    await emptyTab(panel, url);
    await waitFor('the name', async () => (await listed()) === 'Rosie Duffield');
    await closeTab(panel, url);
    await other.close();
    await panel.close();
  });

  it('is marked where an editor’s frame beside it is not', async () => {
    const on = await session().open(
      page(`<p>Jeremy Corbyn</p><iframe id="editor" srcdoc="<p>Rosie Duffield</p>"></iframe><script>
        editor.onload = () => { editor.contentDocument.designMode = 'on'; };
      </script>`),
    );
    await waitForNames(on, ['Jeremy Corbyn']);
    const frame = on.frames()[1];
    if (!frame) throw new Error('There is no frame.');
    await frame.evaluate(() => document.body.append(' Chuka Umunna'));
    await addLine(on, 'Chuka Umunna');
    await waitForNames(on, ['Jeremy Corbyn', 'Chuka Umunna']);
    await waitForNames(frame, []);
    await on.close();
  });

  it('shows no mark and no card on paper', async () => {
    const on = await session().open(article);
    await waitForNames(on, both);
    await waitFor('an underline', () => isUnderlined(on));
    await hover(on, 'Rosie Duffield');
    await on.mouse.down();
    await on.mouse.up();
    await cardWith(session(), on, 'Rosie Duffield');
    await session().setMedium(on, 'print');
    await waitFor('no underline', async () => !(await isUnderlined(on)));
    const display = () => session().inCard(on, ({ host }) => getComputedStyle(host).display);
    await waitFor('no card', async () => (await display()) === 'none');
    await session().setMedium(on, 'screen');
    await on.close();
  });
});
