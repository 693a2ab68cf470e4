/** Pages that take the language apart, deny us or get in our way are marked like any other. */
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { cardWith } from '../browser/harness/cards-on-page.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { hover, namesOn, waitForNames } from '../browser/harness/names-on-page.ts';

const both = ['Rosie Duffield', 'Jeremy Corbyn'];
const text = '<p>Rosie Duffield</p><p>Jeremy Corbyn</p>';
const page = (head: string, body = text) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const hostile: Readonly<Record<string, string>> = {
  'names its forms and fields as the browser names its own': page(
    '',
    `<form name="body"><p>Words.</p>${[
      'localName',
      'nodeType',
      'parentNode',
      'parentElement',
      'shadowRoot',
      'firstChild',
      'contains',
      'closest',
      'matches',
      'isConnected',
      'getRootNode',
      'namespaceURI',
      'isContentEditable',
    ]
      .map((name) => `<input name="${name}">`)
      .join(
        '',
      )}</form><form name="documentElement"></form><img name="activeElement" alt="">${text}`,
  ),
  'calls a picture behind its text "body"': page('', `${text}<img name="body" alt="">`),
  'puts names inside such a form': page(
    '',
    `<form><input name="localName"><input name="parentNode"><input name="shadowRoot">${text}</form>`,
  ),
  'has a long text and names right in such a form': page(
    '',
    `<form><input name="matches">${'Words and more words. '.repeat(40)}${text}</form>`,
  ),
  'puts names later into a form with a field called data': page(
    `<script>addEventListener('load', () => setTimeout(() => {
      document.forms[0].insertAdjacentHTML('beforeend', ${JSON.stringify(text)});
    }, 500));</script>`,
    '<form><input name="data"></form>',
  ),
  'has a policy against everything': page(
    `<meta http-equiv="content-security-policy" content="default-src 'none'; sandbox">`,
  ),
  'throws out what it did not put there': page(
    `<script>new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) {
      if (node.parentNode === document.documentElement && node !== document.body) setTimeout(() => node.remove(), 2000);
    }
  }).observe(document, { childList: true, subtree: true });</script>`,
  ),
  'uses our names for highlights of its own': page(`<script>
    addEventListener('DOMContentLoaded', () => {
      for (const name of ['name-certain', 'name-likely']) CSS.highlights.set(name, new Highlight());
    });
  </script>`),
};

/** The driver's own code would fail on such a page: only the pointer and the card tell. */
const withoutLanguage = page(`<style>body { margin: 0 }</style><script>
    const refuse = () => { throw new Error('refused'); };
    for (const name of ['map', 'flatMap', 'filter', 'push', 'find', 'some', 'at']) Array.prototype[name] = refuse;
    for (const name of ['contains', 'getRootNode', 'compareDocumentPosition', 'append']) Node.prototype[name] = refuse;
    for (const name of ['attachShadow', 'closest', 'matches', 'checkVisibility']) Element.prototype[name] = refuse;
    for (const name of ['createTreeWalker', 'createRange', 'caretPositionFromPoint']) Document.prototype[name] = refuse;
    for (const name of ['MutationObserver', 'IntersectionObserver', 'Highlight', 'StaticRange', 'setTimeout', 'Map']) {
      globalThis[name] = refuse;
    }
    Promise.prototype.then = refuse;
  </script>`);

const deaf = page(`<script>
  for (const type of ['pointermove', 'pointerover', 'mousemove', 'visibilitychange', 'scroll']) {
    addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  }
</script>`);

inEveryBrowser('a page', (session) => {
  it('that takes the language apart has its cards', async () => {
    const on = await session().open(withoutLanguage);
    const card = async () => (await session().cardText(on))?.includes('Rosie Duffield');
    // Whether the name is marked yet nobody can tell: the pointer comes until it finds it so.
    await waitFor('a marked name', async () => {
      await on.mouse.move(400, 300);
      await on.mouse.move(30, 26, { steps: 8 });
      return waitFor('the card', card, 1500);
    });
    await on.close();
  });

  it('that stops every event that it can is marked', async () => {
    const on = await session().open(deaf);
    await waitForNames(on, both);
    await on.close();
  });

  it.each(Object.entries(hostile))('that %s is marked, and shows cards', async (_what, html) => {
    const on = await session().open(html);
    await waitForNames(on, both);
    await hover(on, 'Rosie Duffield');
    await cardWith(session(), on, 'Rosie Duffield');
    await on.close();
  });

  it('that empties the registry of highlights has its marks again with the next change', async () => {
    const on = await session().open(page(''));
    await waitForNames(on, both);
    await on.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: 'Chuka Umunna' }),
      );
    });
    await waitForNames(on, [...both, 'Chuka Umunna']);
    await on.close();
  });

  it('that clears its adopted sheets has its shadow roots styled again with the next change', async () => {
    const on = await session().open(
      page('', '<x-a><template shadowrootmode="open"><p>Rosie Duffield</p></template></x-a>'),
    );
    await waitForNames(on, ['Rosie Duffield']);
    await on.evaluate(() => {
      const root = document.querySelector('x-a')?.shadowRoot;
      if (root) root.adoptedStyleSheets = [];
      document.adoptedStyleSheets = [];
      root?.append(Object.assign(document.createElement('p'), { textContent: 'Jeremy Corbyn' }));
    });
    await waitFor('both names', async () => (await namesOn(on)).length === 2);
    const lines = await on.evaluate(() => {
      const name = document.querySelector('x-a')?.shadowRoot?.querySelector('p');
      return name && getComputedStyle(name, '::highlight(name-certain)').textDecorationLine;
    });
    expect(lines).toContain('underline');
    await on.close();
  });
});
