/**
 * Starts a real browser with extensions installed for real, as a reader would have them. Knows the
 * differences between the two families, so that nobody else has to.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { InstalledBrowser } from './find-browser.ts';
import { waitFor } from './wait-for.ts';

export interface LaunchOptions {
  readonly headless: boolean;
  /** Folders of unpacked extensions. */
  readonly extensions: readonly string[];
  /** `127.0.0.1:port`: every request goes through it, those to this machine too. */
  readonly proxy?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface RunningBrowser {
  readonly browser: Browser;
  /** The address that each extension's pages start with, in the order of `extensions`. */
  readonly origins: readonly string[];
  /** The id of each extension, in the same order. */
  readonly ids: readonly string[];
}

const chromeArguments = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Firefox gives each extension a random host; these are given instead, so that we can go there. */
const firefoxHosts: Readonly<Record<string, string>> = {
  'backstory@backstory.example': '6a3d2f58-9d0e-4f0c-8a52-0b7f1d9c4e11',
  'probe@backstory.example': '0c1e7b94-52a6-4f3b-9d78-3e5a8f6b2d22',
};

function firefoxPreferences(proxy: string | undefined): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    'extensions.webextensions.uuids': JSON.stringify(firefoxHosts),
    ...(host === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.no_proxies_on': '',
        }),
  };
}

function start({ engine, path }: InstalledBrowser, options: LaunchOptions): Promise<Browser> {
  const common = {
    executablePath: path,
    headless: options.headless,
    defaultViewport: options.viewport ?? null,
  };
  if (engine === 'firefox') {
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: firefoxPreferences(options.proxy),
    });
  }
  const args = [...chromeArguments];
  // Chromium refuses to run as root in its sandbox, as in most containers.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (options.headless) args.push('--disable-gpu');
  if (options.proxy !== undefined) {
    args.push(`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>');
  }
  return puppeteer.launch({
    ...common,
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args,
    // A reader needs no bar that says a program is at the wheel.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
  });
}

/** Starts the browser and installs the extensions. Closes it again where that fails. */
export async function launchBrowser(
  installed: InstalledBrowser,
  options: LaunchOptions,
): Promise<RunningBrowser> {
  const browser = await start(installed, options);
  try {
    const ids: string[] = [];
    for (const folder of options.extensions) ids.push(await browser.installExtension(folder));
    const origins = ids.map((id) =>
      installed.engine === 'firefox'
        ? `moz-extension://${firefoxHosts[id] ?? id}/`
        : `chrome-extension://${id}/`,
    );
    for (const [at, folder] of options.extensions.entries()) {
      const firstPage = join(folder, firstPageFile);
      if (existsSync(firstPage)) await closeTab(browser, `${origins[at]}${firstPageFile}`);
    }
    return { browser, origins, ids };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What an extension opens by itself when it is installed, in front of whatever was there. */
const firstPageFile = 'welcome.html';

async function closeTab(browser: Browser, address: string): Promise<void> {
  await waitFor(`${address} to open`, async () => {
    for (const page of await browser.pages()) {
      // Firefox does not tell the driver where an extension's tab is; the tab itself does.
      if ((await page.evaluate(() => location.href).catch(() => '')) !== address) continue;
      await page.close();
      return true;
    }
    return false;
  });
}
