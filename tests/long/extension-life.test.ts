/**
 * The extension is updated or removed under an open page, its background is late or silent, its
 * store full or damaged. What was there goes, what comes works, nothing runs twice, and nothing is
 * thrown: on no page, and in no script of ours, as the session tells when it closes.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { cardGone, cardWith, noCardOpens } from '../browser/harness/cards-on-page.ts';
import { changedBuild, changeFiles } from '../browser/harness/changed-build.ts';
import {
  forgetSettings,
  loseRecords,
  recordsWritten,
  store,
} from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import {
  addLine,
  hover,
  isUnderlined,
  leave,
  namesOn,
  waitForNames,
} from '../browser/harness/names-on-page.ts';
import { clickOn } from '../browser/harness/open-card.ts';
import type { Session } from '../browser/harness/session.ts';
import { textsOf } from '../browser/harness/surface.ts';
import { english } from '../core/english.ts';

/** Writes down each highlight that has our name in turn, and what is thrown. */
const watchful = (body: string) => `<!doctype html><meta charset="utf-8">
  <style>body { margin: 40px }</style><script>
  globalThis.highlights = [];
  globalThis.thrown = [];
  document.addEventListener('asked', () => { globalThis.wasAsked = true; });
  addEventListener('error', ({ message }) => thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
  (function look() {
    const now = CSS.highlights.get('name-certain');
    if (now && now !== highlights.at(-1)) highlights.push(now);
    requestAnimationFrame(look);
  })();
  </script><main>${body}</main>`;

const article = watchful(
  '<p>Rosie Duffield MP and Jeremy Corbyn met, and many words were said.</p>',
);
const both = ['Rosie Duffield', 'Jeremy Corbyn'];

interface Watchful {
  readonly highlights: readonly Highlight[];
  readonly thrown: readonly string[];
}

/** The number of ranges in each highlight that ever had our name, the oldest first. */
const sizesOn = (on: Page) =>
  on.evaluate(() => (globalThis as unknown as Watchful).highlights.map(({ size }) => size));

const thrownOn = (on: Page) => on.evaluate(() => (globalThis as unknown as Watchful).thrown);

/** Time in which any script that is still at work would have followed a change of the page (ms). */
const longerThanAnyRest = 2400;
const rest = (on: Page) =>
  on.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), longerThanAnyRest);

const folders = new Map<string, string>();

/** Installs the next version over the one that runs, from the same folder. */
async function update({ browser, engine, id }: Session): Promise<void> {
  const folder = folders.get(engine) ?? '';
  changeFiles(folder, {
    'manifest.json': (text) =>
      text.replace(/"version": ?"(\d+)/, (_, major) => `"version":"${Number(major) + 1}`),
  });
  expect(await browser.installExtension(folder)).toBe(id);
}

inEveryBrowser(
  'an update',
  (session) => {
    it('goes on in open tabs, and takes the marks and the card of the version before it away', async () => {
      const quiet = await session().open(watchful('<p>Nobody.</p>'));
      const on = await session().open(article);
      await waitForNames(on, both);
      await hover(on, 'Rosie Duffield');
      await cardWith(session(), on, 'Rosie Duffield');
      await update(session());
      await waitFor('another highlight', async () => (await sizesOn(on)).length === 2);
      await waitForNames(on, both);
      await cardGone(session(), on);

      // The reader does nothing that would tell the version before that it is over.
      await addLine(on, 'Chuka Umunna');
      await waitForNames(on, [...both, 'Chuka Umunna']);
      await rest(on);
      expect(await sizesOn(on)).toEqual([expect.any(Number), 3]);
      expect((await sizesOn(on))[0]).toBeLessThan(3);

      await hover(on, 'Jeremy Corbyn');
      await cardWith(session(), on, 'Jeremy Corbyn');
      expect(await on.evaluate(() => document.documentElement.children.length)).toBe(3);
      await leave(on);
      await session().changeSettings({ sitesOff: ['127.0.0.1'] });
      await waitForNames(on, []);
      await session().changeSettings({ sitesOff: [] });
      await waitForNames(on, [...both, 'Chuka Umunna']);

      await quiet.bringToFront();
      await addLine(quiet, 'Rosie Duffield');
      await waitForNames(quiet, ['Rosie Duffield']);
      expect([...(await thrownOn(on)), ...(await thrownOn(quiet))]).toEqual([]);
      await on.close();
      await quiet.close();
    });
  },
  {
    extension(engine) {
      const folder = changedBuild(engine);
      folders.set(engine, folder);
      return folder;
    },
  },
);

inEveryBrowser('a removal', (session) => {
  it('leaves pages without marks and cards, and without a script that goes on', async () => {
    const withCard = await session().open(article);
    await waitForNames(withCard, both);
    await hover(withCard, 'Rosie Duffield');
    await cardWith(session(), withCard, 'Rosie Duffield');
    const on = await session().open(article);
    await waitForNames(on, both);
    await on.mouse.move(400, 50);
    await session().browser.uninstallExtension(session().id);

    // Within the paragraph: no element is entered on the way.
    await hover(on, 'Rosie Duffield').catch(() => on.mouse.move(60, 50, { steps: 8 }));
    expect(await noCardOpens(session(), on)).toBe(true);
    // Firefox ends the script at once and takes the style of the marks away, not the ranges.
    expect((await namesOn(on)).length === 0 || !(await isUnderlined(on))).toBe(true);
    const before = await namesOn(on);
    await addLine(on, 'Rosie Duffield');
    await rest(on);
    expect(await namesOn(on)).toEqual(before);

    await withCard.bringToFront();
    await leave(withCard);
    await waitFor('no card to be seen', async () => !(await session().cardText(withCard))?.trim());
    expect([...(await thrownOn(on)), ...(await thrownOn(withCard))]).toEqual([]);
    await on.close();
    await withCard.close();
  });
});

/** Puts code before that of a script of the extension. */
const before = (code: string) => (text: string) => `${code}\n${text}`;

/** The first request for the second part is never answered, the second at once, later ones too late. */
const slowBackground = before(`{
  const { scripting } = globalThis.browser ?? chrome;
  const run = scripting.executeScript.bind(scripting);
  let asked = 0;
  scripting.executeScript = (injection) => {
    if (!injection.files?.includes('annotate.js')) return run(injection);
    asked += 1;
    if (asked === 1) return new Promise(() => {});
    if (asked === 2) return run(injection);
    return new Promise((resolve) => setTimeout(() => resolve(run(injection)), ${longerThanAnyRest}));
  };
}`);

inEveryBrowser(
  'a background',
  (session) => {
    it('that never answers is asked again, and one that answers twice is heard once', async () => {
      const ignored = await session().open(article);
      await waitForNames(ignored, both);
      const late = await session().open(article);
      await waitForNames(late, both);
      // It was asked twice meanwhile, and sends the second part a second time.
      await rest(late);
      expect(await sizesOn(late)).toEqual([2]);
      await hover(late, 'Rosie Duffield');
      await cardWith(session(), late, 'Rosie Duffield');
      expect(await late.evaluate(() => document.documentElement.children.length)).toBe(3);
      expect([...(await thrownOn(late)), ...(await thrownOn(ignored))]).toEqual([]);
      await late.close();
      await ignored.close();
    });
  },
  { extension: (engine) => changedBuild(engine, { 'background.js': slowBackground }) },
);

/** Tells the page when it is asked about its names. */
const tellingPage = before(`{
  const { runtime } = globalThis.browser ?? chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message) => {
    if (message.type === 'match') document.dispatchEvent(new Event('asked'));
    return send(message);
  };
}`);

/** Answers about names come when the reader has long gone on. */
const lateAnswers = before(`{
  const { onMessage } = (globalThis.browser ?? chrome).runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => add((message, sender, respond) => {
    if (message?.type !== 'match') return listener(message, sender, respond);
    setTimeout(() => listener(message, sender, respond), 1500);
    return true;
  });
}`);

inEveryBrowser(
  'an answer that comes when the reader has left the page',
  (session) => {
    it('is shown when they come back, on the page and in the panel, and throws nothing', async () => {
      const headers = { 'cache-control': 'max-age=600' };
      const { server } = session();
      const first = server.serve('/left-at-once', { body: article, headers });
      const second = server.serve('/gone-on-to', { body: watchful('Chuka Umunna'), headers });
      const panel = await session().openExtensionPage('sidepanel.html');
      const listed = async () => (await textsOf(panel, '[role=tabpanel] .row-name')).join();
      const on = await session().openUrl(first);
      await waitFor('the question', () => on.evaluate(() => 'wasAsked' in globalThis));
      await on.goto(second);
      await waitForNames(on, ['Chuka Umunna']);
      await on.evaluate(() => setTimeout(() => history.back()));
      await waitForNames(on, both);
      await waitFor('the names in the panel', async () => (await listed()) === both.join());
      expect(await thrownOn(on)).toEqual([]);
      for (const one of [on, panel]) await one.close();
    });
  },
  {
    extension: (engine) =>
      changedBuild(engine, { 'annotate.js': tellingPage, 'background.js': lateAnswers }),
  },
);

/** No driver can fill a disk: with this before it, a script of ours finds it full as long as a key says so. */
const onFullDisk = before(`{
  const { local } = (globalThis.browser ?? chrome).storage;
  const set = local.set.bind(local);
  local.set = async (items) => {
    if ((await local.get('full')).full) throw new Error('The disk is full.');
    return set(items);
  };
}`);

inEveryBrowser(
  'a store',
  (session) => {
    it('that takes nothing more is said to, and what it has lost comes once it takes things again', async () => {
      const about = await session().openExtensionPage('about.html');
      await recordsWritten(about);
      const on = await session().open(article);
      await waitForNames(on, both);
      await store(about, { full: true });
      await hover(on, 'Rosie Duffield');
      await cardWith(session(), on, 'Rosie Duffield');
      await clickOn(session(), on, english('cardNotThis'));
      await clickOn(session(), on, english('cardNotOnPage'));
      await cardWith(session(), on, english('cardNotSaved'));
      expect(await namesOn(on)).toEqual(both);
      await on.close();

      await loseRecords(about);
      const lost = await session().open(article);
      await waitForNames(lost, both);
      await hover(lost, 'Rosie Duffield');
      expect(await noCardOpens(session(), lost)).toBe(true);
      await store(about, { full: false });
      await leave(lost);
      await hover(lost, 'Rosie Duffield');
      await cardWith(session(), lost, 'Rosie Duffield');
      expect(await thrownOn(lost)).toEqual([]);
      await lost.close();
      await about.close();
    });

    it('that is damaged through and through shows names and cards all the same', async () => {
      const about = await session().openExtensionPage('about.html');
      await recordsWritten(about);
      const damaged = {
        'record:rosie-duffield': { id: 3 },
        'records-catalogue': [],
        'card-style': 7,
      };
      await store(about, { settings: 'nonsense', ...damaged });
      const on = await session().open(article);
      await waitForNames(on, both);
      await hover(on, 'Rosie Duffield');
      await cardWith(session(), on, 'April 2018');
      expect(await thrownOn(on)).toEqual([]);
      await forgetSettings(about);
      await on.close();
      await about.close();
    });
  },
  {
    extension: (engine) =>
      changedBuild(engine, { 'annotate.js': onFullDisk, 'background.js': onFullDisk }),
  },
);
