/** A page cannot tell that it is read: nothing of its own changes, and it hears nothing. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { hover, waitForNames } from './harness/names-on-page.ts';
import type { Session } from './harness/session.ts';

/** Writes down every change to the page and every message and complaint that it gets. */
const watchful = `<!doctype html><html><head><script>
  globalThis.seen = [];
  new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of changes) {
      const nodes = [...addedNodes, ...removedNodes].map((node) => node.nodeName).join();
      seen.push([type, target.nodeName, attributeName, nodes].filter(Boolean).join(' '));
    }
  }).observe(document, {
    attributes: true, characterData: true, childList: true, subtree: true,
  });
  for (const type of ['message', 'messageerror', 'error', 'securitypolicyviolation', 'storage']) {
    addEventListener(type, (event) => seen.push('event ' + event.type));
  }
  // The browser itself writes the rest of the page; what comes after that is somebody else's.
  addEventListener('DOMContentLoaded', () => setTimeout(() => seen.splice(0)));
</script></head><body><p>A question to Rosie Duffield MP.</p></body></html>`;

const seenBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

const hasCard = async (session: Session, page: Page): Promise<boolean> =>
  (await session.cardText(page)) !== null;

inEveryBrowser('a page', (session) => {
  it('sees no change and no message while its names are marked and unmarked', async () => {
    const page = await session().open(watchful);
    await waitForNames(page, ['Rosie Duffield']);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await waitForNames(page, []);
    expect(await seenBy(page)).toEqual(['childList BODY P']);
  });

  it('sees one element come and go with a card, under the root and outside its body', async () => {
    const page = await session().open(watchful);
    await hover(page, 'Rosie Duffield');
    await waitFor('the card', () => hasCard(session(), page));
    const shown = await seenBy(page);
    expect(shown.filter((change) => !/^childList HTML [\w-]+$/i.test(change))).toEqual([]);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(
      '<p>A question to Rosie Duffield MP.</p>',
    );
    await page.keyboard.press('Escape');
    await waitFor('the card to close', async () => !(await hasCard(session(), page)));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('finds nothing of ours among its globals', async () => {
    const page = await session().open(watchful);
    await waitForNames(page, ['Rosie Duffield']);
    const ours = await page.evaluate(() =>
      Reflect.ownKeys(globalThis).filter((key) => /backstory/i.test(String(key))),
    );
    expect(ours).toEqual([]);
  });
});
