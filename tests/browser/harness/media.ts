/** What a reader's system tells pages about itself, beyond light and dark. */
import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefoxChrome } from '../../../lib/command/browser/background.ts';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';
import type { Session } from './session.ts';

export type SystemChoice = 'less-motion' | 'forced-colours';

const queries: Readonly<Record<SystemChoice, { readonly name: string; readonly value: string }>> = {
  'less-motion': { name: 'prefers-reduced-motion', value: 'reduce' },
  'forced-colours': { name: 'forced-colors', value: 'active' },
};

/** Firefox: the preference, its value with the choice made and without. */
const preferences: Readonly<Record<SystemChoice, readonly [string, number, number]>> = {
  'less-motion': ['ui.prefersReducedMotion', 1, 0],
  'forced-colours': ['browser.display.document_color_use', 2, 0],
};

/** Chromium keeps a choice for as long as the connection lives that made it. */
const connections = new WeakMap<Page, CDPSession>();

/** Makes one choice, or takes it back; in Firefox for all tabs at once. */
export async function setSystemChoice(
  { engine, browser }: Session,
  page: Page,
  choice: SystemChoice,
  isOn: boolean,
): Promise<void> {
  const { name, value } = queries[choice];
  if (engine === 'chrome') {
    const debug = connections.get(page) ?? (await page.createCDPSession());
    connections.set(page, debug);
    await debug.send('Emulation.setEmulatedMedia', { features: isOn ? [{ name, value }] : [] });
  } else {
    const [preference, on, off] = preferences[choice];
    await inFirefoxChrome(
      browser,
      `Services.prefs.setIntPref('${preference}', ${isOn ? on : off}), ''`,
    );
  }
  await waitFor(`${name} ${isOn ? value : 'none'}`, () =>
    page.evaluate(
      (query, wanted) => matchMedia(query).matches === wanted,
      `(${name}: ${value})`,
      isOn,
    ),
  );
}
