/** What is no web page: PDF files and files on the reader's device, as far as browsers let anybody in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { namesOn, waitForNames } from '../browser/harness/names-on-page.ts';
import { textsOf } from '../browser/harness/surface.ts';
import { english } from '../core/english.ts';

/** A file with one line of text. */
function pdfWith(text: string): string {
  const drawing = `BT /F1 24 Tf 40 100 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${drawing.length} >> stream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const numbered = objects.map((object, at) => `${at + 1} 0 obj ${object} endobj\n`);
  return `%PDF-1.4\n${numbered.join('')}trailer << /Root 1 0 R /Size 6 >>\n%%EOF`;
}

const tellsOf = (panel: Page, words: RegExp) =>
  waitFor(String(words), async () => words.test((await textsOf(panel, '[role=tabpanel]')).join()));

inEveryBrowser('where there is no web page', (session) => {
  it('a PDF file: it is left to its viewer, and the panel says why nothing is marked', async () => {
    const { engine, server } = session();
    const headers = { 'content-type': 'application/pdf' };
    const url = server.serve('/names.pdf', { body: pdfWith('Rosie Duffield MP'), headers });
    const panel = await session().openExtensionPage('sidepanel.html');
    const said = async () => (await textsOf(panel, '[role=tabpanel]')).join();
    const other = await session().open('<!doctype html><p>Jeremy Corbyn</p>');
    await waitFor('the other name', async () => (await said()).includes('Jeremy Corbyn'));
    const on = await session().openUrl(url);
    await on.bringToFront();
    // Firefox lets no extension into its viewer, not even to learn that it is one.
    const reason = english(engine === 'chrome' ? 'pagePdf' : 'pageBrowserPage');
    await waitFor('the reason', async () => (await said()).includes(reason));
    // The viewer puts its frames in one after the other, and takes some of them out again.
    const named = await waitFor('all frames', () => Promise.all(on.frames().map(namesOn)));
    expect(named.flat()).toEqual([]);
    await on.close();
    await other.close();
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
