/** The card in the open, where axe can see it: nothing to complain of in any state. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, it } from 'vitest';
import { buildGallery } from './gallery/build-gallery.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let html = '';
beforeAll(async () => {
  html = await buildGallery();
});

inEveryBrowser('axe finds nothing', (session) => {
  it.each([
    ['on a card', 'id=rosie-duffield'],
    ['on a likely one', 'id=jeremy-corbyn&state=likely'],
    ['on one of two candidates', 'id=jeremy-corbyn+chris-williamson'],
    ['on an organisation', 'id=labour-party&state=pinned'],
    ['on somebody of whom little is known', 'id=stuart-walker'],
  ])('%s, light and dark', async (_, query) => {
    session().server.serve('/gallery', { body: html });
    const page = await session().openUrl(`${session().server.url('/gallery')}?${query}`);
    // An empty page has nothing to complain of either.
    expect(await page.evaluate(() => document.querySelector('.card-name') !== null)).toBe(true);
    await page.evaluate(axe);
    for (const scheme of ['light', 'dark'] as const) {
      await session().setColorScheme(page, scheme);
      const complaints = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await axe.run({ runOnly: tags });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(complaints).toEqual([]);
    }
  });
});
