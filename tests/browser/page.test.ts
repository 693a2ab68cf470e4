/** Names are found in all text that a reader reads, and in no other. */
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { namesOn, waitForNames } from './harness/names-on-page.ts';

const both = ['Rosie Duffield', 'Jeremy Corbyn'];

/** Each page names Rosie Duffield where she is to be found, and Jeremy Corbyn last, at the end. */
const readable: Readonly<Record<string, string>> = {
  'a paragraph': '<p>Then Rosie Duffield spoke.</p>',
  'a name split over inline elements': '<p><b>Rosie</b> <i>Duf<u>field</u></i> spoke.</p>',
  'a name over a line break': '<p>Then Rosie<br> Duffield spoke.</p>',
  'a name with a comment inside': '<p>Then Rosie <!-- MP -->Duff<!-- -->ield spoke.</p>',
  'a name with a place to break': '<p>Then Rosie Duff<wbr>ield spoke.</p>',
  'a large first letter':
    '<p><span style="float:left;font-size:3em">R</span>osie Duffield spoke.</p>',
  'a line of its own by style alone':
    '<p><span style="display:block">Rosie Duffield</span><span style="display:block">Member</span></p>',
  'a list, a table, a heading': '<table><tr><td>Then<td>Rosie Duffield<td>spoke</table>',
  'a button': '<button>Then Rosie Duffield spoke</button>',
  'an image caption':
    '<figure><img alt="Chuka Umunna"><figcaption>Rosie Duffield</figcaption></figure>',
  'text in a custom element': '<x-news><x-line>Then Rosie Duffield spoke.</x-line></x-news>',
  'open details': '<details open><summary>More</summary>Rosie Duffield</details>',
  'content-visibility: auto': '<div style="content-visibility:auto"><p>Rosie Duffield</p></div>',
  'SVG text':
    '<svg width="300" height="40"><text y="20">Rosie <tspan>Duffield</tspan></text></svg>',
  'text in a foreignObject':
    '<svg width="300" height="40"><foreignObject width="300" height="40"><p>Rosie Duffield</p></foreignObject></svg>',
  'MathML text': '<math><mtext>Rosie Duffield</mtext><mi>x</mi></math>',
  'a link and its neighbours': '<p>By <a href="#">Rosie Duffield</a>, today.</p>',
  'deep nesting': `${'<div>'.repeat(400)}Rosie Duffield${'</div>'.repeat(400)}`,
  'right-to-left text': '<p dir="rtl">Rosie Duffield</p>',
  'quotation marks and a possessive': '<p>“Rosie Duffield’s words.”</p>',
};

const unreadable: Readonly<Record<string, string>> = {
  script: '<script>const name = "Rosie Duffield";</script>',
  style: '<style>p::after { content: "Rosie Duffield"; }</style>',
  noscript: '<noscript>Rosie Duffield</noscript>',
  template: '<template><p>Rosie Duffield</p></template>',
  'a text area': '<textarea>Rosie Duffield</textarea>',
  'a field': '<input value="Rosie Duffield" placeholder="Rosie Duffield">',
  'a list of choices': '<select><option>Rosie Duffield</option></select>',
  code: '<p>Run <code>Rosie Duffield</code>, <kbd>Rosie Duffield</kbd>.</p>',
  'an editor': '<div contenteditable>Rosie <b>Duffield</b></div>',
  'an editor for plain text': '<div contenteditable="plaintext-only">Rosie Duffield</div>',
  'an editor of another kind': '<div role="textbox">Rosie Duffield</div>',
  'hidden text': '<p hidden>Rosie Duffield</p>',
  'text without display': '<div style="display:none"><p>Rosie Duffield</p></div>',
  'closed details': '<details><summary>More</summary><p>Rosie Duffield</p></details>',
  'content-visibility: hidden':
    '<div style="content-visibility:hidden"><p>Rosie Duffield</p></div>',
  'a title in SVG': '<svg width="9" height="9"><title>Rosie Duffield</title></svg>',
  'a comment': '<p><!-- Rosie Duffield --></p>',
  // A name whose parts are no names: a surname alone may be marked for good reason.
  'words on both sides of a picture': '<p>Jewish Voice <img alt=""> for Labour</p>',
  'words in two paragraphs': '<p>Jewish Voice</p><p>for Labour</p>',
  'words in two cells': '<table><tr><td>Jewish Voice<td>for Labour</table>',
  'light text that no slot shows':
    '<x-host><template shadowrootmode="open"><p>Nothing</p></template>Rosie Duffield</x-host>',
};

const page = (body: string) => `<!doctype html><main>${body}<p>Jeremy Corbyn.</p></main>`;

inEveryBrowser('names', (session) => {
  it.each(Object.entries(readable))('are marked in %s', async (_kind, body) => {
    const tab = await session().open(page(body));
    await waitForNames(tab, both);
    await tab.close();
  });

  it.each(Object.entries(unreadable))('are not marked in %s', async (_kind, body) => {
    const tab = await session().open(page(body));
    await waitForNames(tab, ['Jeremy Corbyn']);
    await tab.close();
  });

  it('are marked in an open shadow root, also one inside another', async () => {
    const tab = await session().open(
      page(`<x-out><template shadowrootmode="open"><p>Rosie Duffield</p>
        <x-in><template shadowrootmode="open"><slot></slot><p>Chuka Umunna</p></template></x-in>
        </template></x-out>`),
    );
    await waitFor('all names', async () => (await namesOn(tab)).length === 3);
    const lines = await tab.evaluate(() => {
      const name = document.querySelector('x-out')?.shadowRoot?.querySelector('p');
      return name && getComputedStyle(name, '::highlight(name-certain)').textDecorationLine;
    });
    expect(lines).toContain('underline');
    await tab.close();
  });

  it('are marked in a shadow root attached to an element that was there long before', async () => {
    const tab = await session().open(page('<x-late></x-late>'));
    await waitForNames(tab, ['Jeremy Corbyn']);
    await tab.evaluate(() => {
      const root = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
      root?.append(Object.assign(document.createElement('p'), { textContent: 'Rosie Duffield' }));
    });
    await waitFor('both names', async () => (await namesOn(tab)).length === 2);
    await tab.close();
  });

  it('are marked in frames: of the site, of another, without an address, written inline', async () => {
    const framed = session().server.serve('/framed-name', { body: '<p>Rosie Duffield</p>' });
    const tab = await session().open(
      page(`<iframe src="${framed}"></iframe>
        <iframe src="${framed.replace('127.0.0.1', 'localhost')}"></iframe>
        <iframe srcdoc="<p>Rosie Duffield</p>"></iframe><iframe id="blank"></iframe>
        <script>blank.contentDocument.body.append('Rosie Duffield');</script>`),
    );
    await waitForNames(tab, ['Jeremy Corbyn']);
    for (const frame of tab.frames().slice(1)) await waitForNames(frame, ['Rosie Duffield']);
    expect(tab.frames()).toHaveLength(5);
    await tab.close();
  });

  it.each([
    [
      'XHTML',
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Rosie <![CDATA[Duffield]]></p><p>Jeremy Corbyn</p></body></html>',
    ],
    [
      'an SVG document',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Rosie Duffield</text><text y="50">Jeremy Corbyn</text></svg>',
    ],
    [
      'styled XML',
      'text/xml',
      '<?xml-stylesheet href="data:text/css,b{display:block}"?><a><b>Rosie Duffield</b><b>Jeremy Corbyn</b></a>',
    ],
    ['plain text', 'text/plain', 'Rosie Duffield\n\nJeremy Corbyn'],
    ['quirks mode', 'text/html', '<p>Rosie Duffield<p>Jeremy Corbyn'],
  ])('are marked in %s', async (_kind, type, body) => {
    const tab = await session().open(body, { 'content-type': type });
    await waitForNames(tab, both);
    await tab.close();
  });

  it('are marked where the page forbids all that a page can forbid', async () => {
    const tab = await session().open(page('<p>Rosie Duffield</p>'), {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    });
    await waitForNames(tab, both);
    await tab.close();
  });

  it('are marked in a frame of a page that is denied an origin', async () => {
    const frame = session().server.serve('/frame-of-sandboxed', { body: page('Rosie Duffield') });
    const tab = await session().open(page(`<iframe src="${frame}"></iframe>`), {
      'content-security-policy': 'sandbox allow-scripts',
    });
    await waitFor('the names of the frame', async () => {
      const inner = tab.frames().find((one) => one.url() === frame);
      return inner && (await namesOn(inner)).join() === both.join();
    });
    await tab.close();
  });

  it('appear when hidden text is shown', async () => {
    const tab = await session().open(
      page('<details><summary>More</summary><p>Rosie Duffield</p></details>'),
    );
    await waitForNames(tab, ['Jeremy Corbyn']);
    await tab.evaluate(() => document.querySelector('details')?.toggleAttribute('open'));
    await waitForNames(tab, both);
    await tab.close();
  });
});
