/**
 * `npm run pictures`: takes the pictures of every screen (light and dark, for the README) and of the
 * stores' pages (1280 x 800, as all three ask for) from the built extension on the sample article.
 * Their result is committed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { openExtensionPage } from './browser/extension-page.ts';
import { findBrowser } from './browser/find-browser.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { createProbe, type Probe, probeFolder } from './browser/probe.ts';
import { servePages } from './browser/serve-pages.ts';
import { waitFor } from './browser/wait-for.ts';
import { showCard } from './survey-names.ts';

const inProject = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** CSS pixels. The popup is as large as it makes itself. */
const popup: Viewport = { width: 400, height: 580, deviceScaleFactor: 1.5 };
const panel: Viewport = { width: 360, height: 760, deviceScaleFactor: 1.5 };
const largePage: Viewport = { width: 1000, height: 760, deviceScaleFactor: 1.5 };
const article: Viewport = { width: 1000, height: 760, deviceScaleFactor: 1.5 };
const store: Viewport = { width: 1280, height: 800, deviceScaleFactor: 1 };

/** Waits until the colours have changed: some take a moment. */
async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
}

async function saveForReadme(page: Page, name: string, scheme: Scheme): Promise<void> {
  const path = inProject(`assets/readme/${name}-${scheme}.webp`) as `${string}.webp`;
  await page.screenshot({ path, type: 'webp', quality: 70 });
}

async function saveForStore(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: inProject(`assets/store/${name}.png`) as `${string}.png` });
}

/** The popup with what it finds for a misspelt name. */
async function openPopup(browser: Browser, origin: string, view: Viewport): Promise<Page> {
  const page = await openExtensionPage(browser, `${origin}popup.html`);
  await page.setViewport(view);
  const box = await waitFor('the search box', () => page.$('[role="combobox"]'));
  await box.type('Dufield');
  await waitFor('results', () => page.$('[role="option"]'));
  return page;
}

async function saveInBothSchemes(screen: Page, name: string): Promise<void> {
  for (const scheme of schemes) {
    await setScheme(screen, scheme);
    await saveForReadme(screen, name, scheme);
  }
  await setScheme(screen, 'light');
}

/** The panel with the names of the article that it stands beside. */
async function photographPanel(browser: Browser, origin: string, url: string): Promise<void> {
  const screen = await openExtensionPage(browser, `${origin}sidepanel.html`);
  await screen.setViewport(panel);
  const beside = await browser.newPage();
  await beside.goto(url);
  await waitFor('the names', () => screen.$('.row-go'));
  // Only the page in front can be taken; for the panel, the article stays there.
  await screen.evaluate(async (address) => {
    type Tabs = { query(filter: object): Promise<{ readonly url?: string }[]> };
    const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
    const { tabs } = api.browser ?? api.chrome;
    const inFront = (await tabs.query({})).filter((tab) => tab.url === address);
    tabs.query = () => Promise.resolve(inFront);
  }, url);
  await screen.bringToFront();
  await saveInBothSchemes(screen, 'panel');
  for (const one of [screen, beside]) await one.close();
}

/** Only the page in front can be taken: each is closed before the next is opened. */
async function photographScreens(browser: Browser, origin: string): Promise<void> {
  const small = await openPopup(browser, origin, popup);
  await saveInBothSchemes(small, 'popup');
  await small.close();
  for (const name of ['options', 'welcome', 'about']) {
    const screen = await openExtensionPage(browser, `${origin}${name}.html`);
    await screen.setViewport(largePage);
    await waitFor(`the ${name} page`, () => screen.$('main section, .sample'));
    await saveInBothSchemes(screen, name);
    if (name === 'options') {
      await screen.setViewport(store);
      await saveForStore(screen, '4-options');
    }
    await screen.close();
  }
}

interface Scene {
  readonly scheme: Scheme;
  readonly name: string;
  readonly view: Viewport;
  /** The number of the part of the card to go to, in its line of parts. */
  readonly part?: number;
}

/** The article with the card of a name, ready to be taken. */
async function openCard(probe: Probe, url: string, scene: Scene): Promise<Page> {
  const { page, tab } = await probe.newTab();
  await setScheme(page, scene.scheme);
  await page.goto(url);
  await showCard(probe, page, tab, scene.name, scene.view);
  if (scene.part !== undefined) {
    const goTo = (root: ShadowRoot, part: number): void =>
      root.querySelectorAll<HTMLElement>('.card-contents button')[part]?.click();
    await probe.inCards(tab, goTo, scene.part);
  }
  return page;
}

async function photographCards(probe: Probe, url: string): Promise<void> {
  const who = 'Rosie Duffield';
  for (const scheme of schemes) {
    const page = await openCard(probe, url, { scheme, name: who, view: article });
    await saveForReadme(page, 'card', scheme);
    await page.close();
  }
  const inStore: Readonly<Record<string, Omit<Scene, 'view'>>> = {
    '1-card': { scheme: 'light', name: who },
    '2-both-sides': { scheme: 'light', name: who, part: 1 },
    '5-dark': { scheme: 'dark', name: who },
  };
  for (const [name, scene] of Object.entries(inStore)) {
    const page = await openCard(probe, url, { ...scene, view: store });
    await saveForStore(page, name);
    await page.close();
  }
}

/** The popup over the article, where a browser shows it. No driver can open a real one. */
async function photographPopup(browser: Browser, origin: string, url: string): Promise<void> {
  const { deviceScaleFactor = 1 } = store;
  const small = await openPopup(browser, origin, { ...popup, deviceScaleFactor });
  await setScheme(small, 'light');
  const picture = await small.screenshot({ encoding: 'base64' });
  await small.close();
  const page = await browser.newPage();
  await page.setViewport(store);
  await setScheme(page, 'light');
  await page.goto(url);
  await page.evaluate((data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    image.style.cssText = `position: fixed; top: 12px; right: 40px; border-radius: 10px;
      box-shadow: 0 0 0 1px rgb(0 0 0 / 0.1), 0 14px 50px rgb(0 0 0 / 0.3)`;
    document.body.append(image);
    return image.decode();
  }, picture);
  await saveForStore(page, '3-popup');
  await page.close();
}

const installed = findBrowser('chrome');
if (!installed) throw new Error('Taking the pictures needs Chromium, Chrome or Edge.');
for (const folder of ['readme', 'store'])
  mkdirSync(inProject(`assets/${folder}`), { recursive: true });
const server = await servePages();
const { browser, origins } = await launchBrowser(installed, {
  headless: true,
  extensions: [inProject('.output/chrome-mv3'), probeFolder],
});
try {
  const [origin = '', probeOrigin = ''] = origins;
  const body = readFileSync(inProject('assets/sample/article.html'));
  const url = server.serve('/article', { body });
  await photographScreens(browser, origin);
  await photographPanel(browser, origin, url);
  await photographPopup(browser, origin, url);
  await photographCards(await createProbe(browser, probeOrigin), url);
} finally {
  await browser.close();
  await server.close();
}
