/** What is no web page: PDF files and files on the reader's device, as far as browsers let anybody in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { waitForNames } from '../browser/harness/names-on-page.ts';
import { textsOf } from '../browser/harness/surface.ts';

/** One empty page. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;

const tellsOf = (panel: Page, words: RegExp) =>
  waitFor(String(words), async () => words.test((await textsOf(panel, '[role=tabpanel]')).join()));

inEveryBrowser('where there is no web page', (session) => {
  it('a PDF file: the panel says why nothing is marked', async () => {
    const panel = await session().openExtensionPage('sidepanel.html');
    const url = session().server.serve('/report.pdf', {
      body: pdf,
      headers: { 'content-type': 'application/pdf' },
    });
    const page = await session().browser.newPage();
    page.goto(url).catch(() => {});
    await page.bringToFront();
    await tellsOf(panel, /PDF file/);
    await page.close();
    await panel.close();
  });

  it('a file on this device: its names are marked, or the panel says what to allow', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backstory-file-'));
    const path = join(folder, 'page.html');
    writeFileSync(path, '<!doctype html><p>Rosie Duffield MP answered.</p>');
    const panel = await session().openExtensionPage('sidepanel.html');
    const page = await session().browser.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.bringToFront();
    // Chromium lets in an extension that was installed from a folder; Firefox asks its reader first.
    if (session().engine === 'chrome') {
      await waitForNames(page, ['Rosie Duffield']);
      await waitFor('the name', async () => (await textsOf(panel, '.row-name')).length === 1);
      expect((await textsOf(panel, '.site-bar')).join()).toContain('files on this device');
    } else await tellsOf(panel, /files on this device unless you allow them/);
    await page.close();
    await panel.close();
    rmSync(folder, { recursive: true });
  });
});
