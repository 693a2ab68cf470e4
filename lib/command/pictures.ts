/**
 * `npm run pictures`: takes the pictures of the README, light and dark, from the built extension on
 * the sample article. Their result is committed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
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

/** The sizes of the surfaces, in CSS pixels. Browsers show a popup at most 600 high. */
const sizes = {
  popup: { width: 400, height: 600 },
  options: { width: 1000, height: 760 },
} as const;

async function photograph(page: Page, name: string, scheme: string): Promise<void> {
  const path = inProject(`assets/readme/${name}-${scheme}.webp`) as `${string}.webp`;
  await page.screenshot({ path, type: 'webp', quality: 70 });
}

async function photographSurfaces(browser: Browser, origin: string): Promise<void> {
  for (const [name, size] of Object.entries(sizes)) {
    const page = await openExtensionPage(browser, `${origin}${name}.html`);
    await page.setViewport({ ...size, deviceScaleFactor: 1.5 });
    if (name === 'popup') {
      const box = await waitFor('the search box', () => page.$('[role="combobox"], input'));
      await box.type('Dufield');
      await waitFor('results', () => page.$('[role="option"]'));
    }
    for (const scheme of schemes) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await photograph(page, name, scheme);
    }
    await page.close();
  }
}

async function photographCards(probe: Probe, url: string): Promise<void> {
  for (const scheme of schemes) {
    const { page, tab } = await probe.newTab();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(url);
    await showCard(probe, page, tab, 'Rosie Duffield');
    await photograph(page, 'card', scheme);
    await page.close();
  }
}

const installed = findBrowser('chrome');
if (!installed) throw new Error('Taking the pictures needs Chromium, Chrome or Edge.');
mkdirSync(inProject('assets/readme'), { recursive: true });
const server = await servePages();
const { browser, origins } = await launchBrowser(installed, {
  headless: true,
  extensions: [inProject('.output/chrome-mv3'), probeFolder],
});
try {
  const [origin = '', probeOrigin = ''] = origins;
  const body = readFileSync(inProject('assets/sample/article.html'));
  await photographSurfaces(browser, origin);
  const probe = await createProbe(browser, probeOrigin);
  await photographCards(probe, server.serve('/article', { body }));
} finally {
  await browser.close();
  await server.close();
}
