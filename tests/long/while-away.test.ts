/**
 * What happens while the reader is elsewhere, or takes the ground from under a card: settings that
 * change while a page lies in the back/forward cache, a dialog that closes around a card, a source
 * that is switched off while its words are shown.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { cardGone, cardWith } from '../browser/harness/cards-on-page.ts';
import { badgeOf } from '../browser/harness/extension-calls.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { hover, leave, waitForNames } from '../browser/harness/names-on-page.ts';

const page = (body: string) => `<!doctype html><meta charset="utf-8">
  <style>body { margin: 40px }</style><main>${body}</main>`;
const both = ['Rosie Duffield', 'Jeremy Corbyn'];
const kept = { 'cache-control': 'max-age=600' };

const currentNames = (on: Page) => on.evaluate(() => CSS.highlights.get('name-current')?.size ?? 0);

/** Pins the card of a name that stands in no link. */
async function pin(on: Page, name: string): Promise<void> {
  await hover(on, name);
  await on.mouse.down();
  await on.mouse.up();
}

inEveryBrowser('while the reader is elsewhere', (session) => {
  /** A page with two names, left for one without any. */
  async function leaveKept(address: string): Promise<{ on: Page; back: () => Promise<unknown> }> {
    const { server } = session();
    const body = page('<p>Rosie Duffield MP met Jeremy Corbyn.</p>');
    const on = await session().openUrl(server.serve(address, { body, headers: kept }));
    await waitForNames(on, both);
    const next = { body: page('<p>Nobody.</p>'), headers: kept };
    await on.goto(server.serve(`${address}-next`, next));
    // As a script does it: the driver waits for a load that a kept page never has.
    return { on, back: () => on.evaluate(() => setTimeout(() => history.back())) };
  }

  it('a page kept for them follows what they change', async () => {
    const { on, back } = await leaveKept('/followed');
    await session().changeSettings({ sitesOff: ['127.0.0.1'] });
    await on.bringToFront();
    await back();
    await waitFor('the page', () => on.evaluate(() => location.pathname === '/followed'));
    await waitForNames(on, []);
    await session().changeSettings({ sitesOff: [] });
    await on.bringToFront();
    await waitForNames(on, both);
    await on.close();
  });

  it('a page kept for them has its number on the button again', async () => {
    const options = await session().openExtensionPage('options.html');
    const { on, back } = await leaveKept('/numbered');
    await on.bringToFront();
    await back();
    const number = () => on.evaluate(() => location.href).then((url) => badgeOf(options, url));
    await waitFor('the number', async () => (await number()) === '2');
    for (const one of [on, options]) await one.close();
  });

  it('a frame that the page removes takes its names off the number on the button', async () => {
    const options = await session().openExtensionPage('options.html');
    const frame = '<iframe srcdoc="<p>Jeremy Corbyn</p>" width=600 height=400></iframe>';
    const on = await session().open(page(`<p>Rosie Duffield MP</p>${frame}`));
    const url = await on.evaluate(() => location.href);
    const number = () => badgeOf(options, url);
    await waitFor('both names', async () => (await number()) === '2');
    await on.evaluate(() => document.querySelector('iframe')?.remove());
    await waitFor('the one that is left', async () => (await number()) === '1');
    for (const one of [on, options]) await one.close();
  });

  it('the highlight of a walk by key goes with its name', async () => {
    const on = await session().open(page('<p>Rosie Duffield MP met Jeremy Corbyn.</p>'));
    await waitForNames(on, both);
    await session().background.command('next-name');
    await waitFor('the current name', async () => (await currentNames(on)) === 1);
    await session().changeSettings({ sitesOff: ['127.0.0.1'] });
    await on.bringToFront();
    await waitForNames(on, []);
    await waitFor('no current name', async () => (await currentNames(on)) === 0);
    await session().changeSettings({ sitesOff: [] });
    await on.close();
  });

  it('a pinned card goes with the dialog that it lies in, and others open', async () => {
    const on = await session().open(
      page('<dialog><p>Jeremy Corbyn</p></dialog><p>Rosie Duffield MP met Jeremy Corbyn.</p>'),
    );
    await on.evaluate(() => document.querySelector('dialog')?.showModal());
    await waitForNames(on, ['Jeremy Corbyn', ...both]);
    await pin(on, 'Jeremy Corbyn');
    await cardWith(session(), on, 'Jeremy Corbyn');
    await on.evaluate(() => document.querySelector('dialog')?.close());
    await leave(on);
    await hover(on, 'Rosie Duffield');
    await cardWith(session(), on, 'Rosie Duffield');
    await on.close();
  });

  it('a pinned card closes when a source is switched off, and quotes it no more', async () => {
    const on = await session().open(page('<p>Rosie Duffield MP met Jeremy Corbyn.</p>'));
    await waitForNames(on, both);
    await pin(on, 'Rosie Duffield');
    await cardWith(session(), on, 'Canterbury Conservatives');
    await session().changeSettings({ disabledSources: ['canterbury-conservatives-site'] });
    await on.bringToFront();
    await cardGone(session(), on);
    await leave(on);
    await hover(on, 'Rosie Duffield');
    const card = await cardWith(session(), on, 'Rosie Duffield');
    expect(card).not.toContain('Canterbury Conservatives');
    await session().changeSettings({ disabledSources: [] });
    await on.close();
  });
});
