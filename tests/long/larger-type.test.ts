/** A reader who has chosen larger type in the browser: every screen grows with it, and is still whole. */
import { expect, it } from 'vitest';
import { store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { look, type Seen } from '../browser/harness/look-at-screen.ts';
import { surfaces } from '../browser/harness/surface-states.ts';

/** In CSS pixels; browsers begin with 16. */
const largerType = 24;

inEveryBrowser('with larger type', (session) => {
  it.each(Object.keys(surfaces))('%s grows and is whole in every state', async (surface) => {
    const page = await session().openExtensionPage(surface);
    // So much wider that the choice of one or two columns, which only the browser's own type changes,
    // stays what it is.
    await page.setViewport({ width: (800 * largerType) / 16, height: 800 });
    for (const { name, reach } of surfaces[surface] ?? []) {
      await reach(page);
      const sizeOf = () =>
        page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      const before = await sizeOf();
      // To the screen the same as the browser's own choice, which no test can change.
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}px`;
      }, largerType);
      expect(await sizeOf(), name).toBeCloseTo((before * largerType) / 16, 1);
      const { isTooWide, cutOff } = (await page.evaluate(`(${look})(document)`)) as Seen;
      expect({ isTooWide, cutOff }, name).toEqual({ isTooWide: false, cutOff: [] });
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    }
    await store(page, { settings: {} });
    await page.close();
  });
});
