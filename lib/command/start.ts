/**
 * `npm start`: builds Backstory and shows it at work on a sample article. With a display it opens a
 * browser and stays; without one it looks for itself and prints what a reader would have seen.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chooseBrowser, type Engine, type InstalledBrowser } from './browser/find-browser.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { createProbe, probeFolder } from './browser/probe.ts';
import { servePages } from './browser/serve-pages.ts';
import { runCommand } from './run-command.ts';
import { showCard, surveyNames } from './survey-names.ts';

const project = new URL('../../', import.meta.url);
const inProject = (path: string): string => fileURLToPath(new URL(path, project));

function build(engine: Engine): string {
  const words = [inProject('node_modules/wxt/bin/wxt.mjs'), 'build', '-b', engine];
  const ran = spawnSync(process.execPath, words, { cwd: inProject('.'), encoding: 'utf8' });
  if (ran.status !== 0) {
    throw new Error(`Backstory does not build.\n${ran.stdout}${ran.stderr}`);
  }
  return inProject(`.output/${engine}-mv3`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the article for a reader and ends when the browser is closed. */
async function openForReader(
  installed: InstalledBrowser,
  extension: string,
  url: string,
): Promise<void> {
  const { browser } = await launchBrowser(installed, { headless: false, extensions: [extension] });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  console.log(`Point at an underlined name on ${url}. Close the browser to end.`);
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    // On a Mac the browser outlives its last window.
    browser.on('targetdestroyed', async () => {
      if (browser.connected && (await browser.pages()).length === 0) await browser.close();
    });
  });
}

/** Looks at the article in a browser without a window, prints the names and saves a picture. */
async function lookForReader(
  installed: InstalledBrowser,
  extension: string,
  url: string,
): Promise<void> {
  const { browser, origins } = await launchBrowser(installed, {
    headless: true,
    extensions: [extension, probeFolder],
  });
  try {
    const probe = await createProbe(browser, origins[1] ?? '');
    const { page, tab } = await probe.newTab();
    await page.goto(url);
    const names = await surveyNames(probe, page, tab);
    if (names.length === 0) {
      throw new Error('No name was found on the sample article, which names a dozen people.');
    }
    for (const { text, count, highlight, card } of names) {
      const times = count === 1 ? '' : `, ${count} times`;
      console.log(`\n${text} (${highlight.replace('name-', '')}${times}): ${card.name}`);
      for (const { date, title } of card.articles) console.log(`  ${date}  ${title}`);
    }
    const picture = inProject('.output/sample-card.png') as `${string}.png`;
    await showCard(probe, page, tab, names[0]?.text ?? '');
    await page.screenshot({ path: picture });
    console.log(`\n${names.length} names on ${url}, in ${await browser.version()}.`);
    console.log(`A picture of the first card: ${picture}`);
  } finally {
    await browser.close();
  }
}

async function start(): Promise<void> {
  const installed = chooseBrowser();
  if (!installed) {
    throw new Error(
      'No browser was found. Install Chromium, Chrome, Edge or Firefox, or set BROWSER_PATH.',
    );
  }
  const extension = build(installed.engine);
  const server = await servePages();
  try {
    const body = readFileSync(inProject('assets/sample/article.html'));
    const url = server.serve('/article', { body });
    await (hasDisplay() ? openForReader : lookForReader)(installed, extension, url);
  } finally {
    await server.close();
  }
}

await runCommand('Usage: npm start', start);
