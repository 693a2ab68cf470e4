/** A page gets only the parts of the content script that it needs. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { cardWith } from '../browser/harness/cards-on-page.ts';
import { changedBuild } from '../browser/harness/changed-build.ts';
import { readStored, store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { addLine, hover, waitForNames } from '../browser/harness/names-on-page.ts';

const page = (body: string) => `<!doctype html><meta charset="utf-8"><main><p>${body}</p></main>`;

/** Before the background's code: writes down each file that it has run on a page of the web. */
const bookkeeping = `{
  const { scripting, storage } = globalThis.browser ?? chrome;
  const run = scripting.executeScript.bind(scripting);
  const ran = [];
  scripting.executeScript = async (injection) => {
    const result = await run(injection);
    ran.push(...(injection.files ?? []));
    storage.local.set({ ran });
    return result;
  };
}\n`;

/** Before the background's code: brings no cards but while the store says so. */
const holdingCards = `{
  const { scripting, storage } = globalThis.browser ?? chrome;
  const run = scripting.executeScript.bind(scripting);
  let resolve = () => {};
  let released = new Promise((done) => { resolve = done; });
  storage.onChanged.addListener(({ release }) => {
    if (release?.newValue) resolve();
    else if (release) released = new Promise((done) => { resolve = done; });
  });
  scripting.executeScript = async (injection) => {
    if (injection.files?.includes('cards.js')) await released;
    return run(injection);
  };
}\n`;

inEveryBrowser(
  'what comes before the cards',
  (session) => {
    it('a pointer that rests on a name opens its card when they have come', async () => {
      const about = await session().openExtensionPage('about.html');
      const named = await session().open(page('A question to Jeremy Corbyn.'));
      await waitForNames(named, ['Jeremy Corbyn']);
      await hover(named, 'Jeremy Corbyn');
      await store(about, { release: true });
      await cardWith(session(), named, 'Jeremy Corbyn');
      await store(about, { release: false });
      await named.close();
      await about.close();
    });

    it('a key pressed as soon as names are marked goes to the first when what answers it has come', async () => {
      const about = await session().openExtensionPage('about.html');
      const named = await session().open(page('A question to Jeremy Corbyn.'));
      await waitForNames(named, ['Jeremy Corbyn']);
      const walking = session().background.command('next-name');
      await store(about, { release: true });
      await walking;
      await waitFor('the current name', () =>
        named.evaluate(() => CSS.highlights.get('name-current')?.size === 1),
      );
      await store(about, { release: false });
      await named.close();
      await about.close();
    });
  },
  {
    extension: (engine) => changedBuild(engine, { 'background.js': (code) => holdingCards + code }),
  },
);

inEveryBrowser(
  'a page',
  (session) => {
    it('gets what finds names where one may be, and the cards only where there is one', async () => {
      const about = await session().openExtensionPage('about.html');
      const ran = async () => ((await readStored(about, 'ran')) ?? []) as readonly string[];
      const untilRan = (parts: readonly string[]) =>
        waitFor(`${parts} to be run`, async () => `${await ran()}` === `${parts}`);
      const opened: Page[] = [about];

      opened.push(await session().open(page('They keep bees there.')));
      const other = await session().open(page('Dougal Duffield keeps bees in Oregon.'));
      await untilRan(['annotate.js']);

      const named = await session().open(page('A question to Jeremy Corbyn.'));
      await waitForNames(named, ['Jeremy Corbyn']);
      await untilRan(['annotate.js', 'annotate.js', 'cards.js']);

      // The page without a name has had the time that the other took.
      await other.bringToFront();
      await addLine(other, 'Jeremy Corbyn came to see them.');
      await waitForNames(other, ['Jeremy Corbyn']);
      await untilRan(['annotate.js', 'annotate.js', 'cards.js', 'cards.js']);
      await hover(other, 'Jeremy Corbyn');
      expect(await cardWith(session(), other, 'Jeremy Corbyn')).toBeTruthy();
      for (const each of [...opened, other, named]) await each.close();
    });
  },
  {
    extension: (engine) => changedBuild(engine, { 'background.js': (code) => bookkeeping + code }),
  },
);
