/** Every screen of the extension in every state: nothing for axe to find, whatever the colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import type { Session } from '../browser/harness/session.ts';
import { clickOn } from '../browser/harness/surface.ts';
import { surfaces } from '../browser/harness/surface-states.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe calls the trouble, and where it is. */
async function troubles(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const options = {
    resultTypes: ['violations'],
    ...(rules.length > 0 && { runOnly: { type: 'rule', values: rules } }),
  };
  return page.evaluate(`(globalThis.axe || (() => { ${axe} })(), globalThis.axe)
    .run(${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(
      ({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`) as Promise<
    readonly string[]
  >;
}

/** In light, all that axe knows; in other colours only what they can change. */
async function troublesInEveryColour(session: Session, page: Page) {
  const found = { light: await troubles(page) };
  await session.setColorScheme(page, 'dark');
  const dark = await troubles(page, ['color-contrast', 'link-in-text-block']);
  await session.setColorScheme(page, 'light');
  await session.setForcedColors(page, true);
  const forced = await troubles(page, ['color-contrast', 'link-in-text-block']);
  await session.setForcedColors(page, false);
  return { ...found, dark, forced };
}

const nothing = { light: [], dark: [], forced: [] };

inEveryBrowser('axe finds nothing', (session) => {
  it.each(Object.keys(surfaces))(
    'on %s in any state, in light, dark and forced colours',
    async (surface) => {
      const page = await session().openExtensionPage(surface);
      for (const { name, reach } of surfaces[surface] ?? []) {
        await reach(page);
        expect(await troublesInEveryColour(session(), page), name).toEqual(nothing);
      }
      await store(page, { settings: {} });
      await page.close();
    },
  );

  it('beside a page with names', async () => {
    const page = await session().open('<!doctype html><p>Rosie Duffield MP met Jermey Corbyn.</p>');
    const panel = await session().openExtensionPage('sidepanel.html');
    await page.bringToFront();
    const shows = (selector: string) =>
      waitFor(selector, () =>
        panel.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
      );
    await shows('.row-go');
    expect(await troublesInEveryColour(session(), panel)).toEqual(nothing);
    // Firefox draws a tab behind another ever more seldom: other colours would take it too long.
    const inColours = () =>
      session().engine === 'chrome' ? troublesInEveryColour(session(), panel) : troubles(panel);
    const none = session().engine === 'chrome' ? nothing : [];
    await clickOn(panel, '.site-bar [role=switch]');
    await shows('.empty .button');
    expect(await inColours(), 'with the site off').toEqual(none);
    await clickOn(panel, '.empty .button');
    await clickOn(panel, '.site-bar .link');
    await shows('.empty .button');
    expect(await inColours(), 'paused').toEqual(none);
    await store(panel, { settings: {} });
  });
});
