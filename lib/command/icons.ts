/**
 * `npm run icons`: draws assets/icons/*.svg as PNG files in the sizes that browsers want. Their
 * result is committed, so that a build needs no browser.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser/find-browser.ts';

const assets = new URL('../../assets/', import.meta.url);

/** The small ones are fitted to their pixels, so that no straight edge is blurred. */
const drawings: Readonly<Record<number, string>> = {
  16: 'icon-16.svg',
  32: 'icon-32.svg',
  48: 'icon-48.svg',
  96: 'icon-48.svg',
  128: 'icon.svg',
};

const chromium = findBrowser('chrome');
if (!chromium) throw new Error('Drawing the icons needs Chromium, Chrome or Edge.');
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: chromium.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [size, drawing] of Object.entries(drawings)) {
    const side = Number(size);
    const svg = readFileSync(new URL(`icons/${drawing}`, assets), 'utf8');
    await page.setViewport({ width: side, height: side });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const path = fileURLToPath(new URL(`public/icon/${size}.png`, assets)) as `${string}.png`;
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
