/** The card in the open, where axe can see it: nothing to complain of in any state. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { buildGallery } from '../browser/gallery/build-gallery.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { setSystemChoice } from '../browser/harness/media.ts';
import { english } from '../core/english.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let html = '';
beforeAll(async () => {
  html = await buildGallery();
});

/** Each state by what the gallery is asked for and what is clicked there, one after the other. */
const states: readonly (readonly [what: string, query: string, ...clicks: string[]])[] = [
  ['on a card', 'id=rosie-duffield'],
  ['on one that shows all it folds away', 'id=rosie-duffield&state=unfolded'],
  ['on a likely one', 'id=jeremy-corbyn&state=likely'],
  ['on a choice of two', 'id=jeremy-corbyn+chris-williamson'],
  ['on the one that was chosen', 'id=jeremy-corbyn+chris-williamson', '.card-candidates button'],
  ['on an organisation, pinned', 'id=labour-party&state=pinned'],
  ['on somebody of whom little is known', 'id=stuart-walker'],
  ['on somebody named alongside', 'id=rosie-duffield', '.card-alongside .card-name-link'],
  ['on the menu', 'id=rosie-duffield', `[aria-label="${english('cardMenu')}"]`],
  ['on the question who is not meant', 'id=rosie-duffield', '.card-foot button'],
  ['on what was changed', 'id=rosie-duffield', '.card-foot button', '.card-foot button'],
  [
    'on what could not be saved',
    'id=rosie-duffield&state=unsaved',
    '.card-foot button',
    '.card-foot button',
  ],
];

/** What axe calls the trouble, and the first element that has it. */
function complaintsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

async function click(page: Page, selector: string): Promise<void> {
  await waitFor(selector, () =>
    page.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.click();
      return found !== null;
    }, selector),
  );
}

inEveryBrowser('axe finds nothing', (session) => {
  let page: Page | undefined;
  /** One page for all states: what takes the time is loading it and axe. */
  async function draw(query: string): Promise<Page> {
    if (!page) {
      session().server.serve('/gallery', { body: html });
      page = await session().openUrl(session().server.url('/gallery'));
      await page.evaluate(axe);
    }
    await page.evaluate((wanted) => {
      location.hash = wanted;
    }, query);
    await waitFor('the card', () =>
      (page as Page).evaluate(
        (wanted) =>
          document.querySelector('#stage')?.getAttribute('data-drawn') === `#${wanted}` &&
          document.querySelector('h2') !== null,
        query,
      ),
    );
    return page;
  }

  it.each(states)('%s: light, dark, forced colours', async (what, query, ...clicks) => {
    const on = await draw(`${query}&for=${what.replaceAll(' ', '-')}`);
    for (const selector of clicks) {
      const before = await on.evaluate(() => document.querySelector('#stage')?.innerHTML);
      await click(on, selector);
      await waitFor('the change', () =>
        on.evaluate((b) => document.querySelector('#stage')?.innerHTML !== b, before),
      );
    }
    for (const scheme of ['light', 'dark'] as const) {
      await session().setColorScheme(on, scheme);
      expect(await complaintsOf(on)).toEqual([]);
    }
    await setSystemChoice(session(), on, 'forced-colours', true);
    try {
      expect(await complaintsOf(on)).toEqual([]);
    } finally {
      await setSystemChoice(session(), on, 'forced-colours', false);
    }
  });
});
