/** A name answers the pointer where a reader sees it, and nowhere else. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import type { Engine } from '../bench/engine-in-page.ts';
import { troubleOn, withBareEngine } from '../browser/harness/bare-engine.ts';
import { cardWith, noCardOpens } from '../browser/harness/cards-on-page.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { hover, markOf } from '../browser/harness/names-on-page.ts';

declare const engine: Engine;

const words = 'Then Rosie Duffield spoke.';

const page = (body: string) =>
  `<!doctype html><meta charset="utf-8"><style>body { margin: 80px 40px; font: 20px/30px serif }
   .over { position: absolute; inset: 0 } .all { position: fixed; inset: 0 }</style>${body}`;

/** Each shows the name to the reader. The pointer goes to the middle of its last box. */
const seen: Readonly<Record<string, string>> = {
  'a link stretched over it': `<div style="position: relative"><a href="#x" class="link">More</a>
    <p>${words}</p></div><style>.link::after { content: ''; position: absolute; inset: 0 }</style>`,
  'a stretched link that it is part of': `<div style="position: relative"><a href="#x" class="link">
    <b>${words}</b></a></div><style>.link::after { content: ''; position: absolute; inset: 0 }</style>`,
  'a transparent layer over it': `<p>${words}</p><div class="all"></div>`,
  'its second line, where it wraps': `<p style="width: 9ch">Then Rosie<wbr> Duffield spoke.</p>`,
  'text turned by a third of a right angle': `<p style="rotate: 30deg; width: 20em">${words}</p>`,
  'text turned upright': `<p style="writing-mode: vertical-rl">${words}</p>`,
  'text scaled by a transform': `<p style="scale: 2; transform-origin: left">${words}</p>`,
  'text that is zoomed': `<p style="zoom: 1.7">${words}</p>`,
  'a zoomed page': `<style>html { zoom: 1.3 }</style><p>${words}</p>`,
  'a box that is scrolled to it': `<div id="box" style="height: 60px; overflow: auto">
    <p style="margin-top: 300px">${words}</p></div><script>box.scrollTop = 999;</script>`,
  'a modal dialog': `<dialog id="modal"><p>${words}</p></dialog><script>modal.showModal();</script>`,
  'a popover': `<div id="pop" popover><p>${words}</p></div><script>pop.showPopover();</script>`,
  'SVG text': `<svg width="400" height="60"><text y="40">${words}</text></svg>`,
  'SVG text on a slope': `<svg width="400" height="300"><text y="90" transform="rotate(20)">${words}</text></svg>`,
  'a shadow root': `<x-a><template shadowrootmode="open"><p>${words}</p></template></x-a>`,
  'text right inside a shadow root': `<x-a><template shadowrootmode="open">${words}</template></x-a>`,
  'slotted text': `<x-a><template shadowrootmode="open"><i><slot></slot></i></template>${words}</x-a>`,
  'an element without a box of its own': `<p><span style="display: contents">${words}</span></p>`,
  'text that takes no pointer': `<p style="pointer-events: none">${words}</p>`,
  'a column beside another': `<div style="columns: 2"><p>${'Words. '.repeat(60)}</p><p>${words}</p></div>`,
  'the slide of several in one place that is on top, through a link over them': `
    <div style="position: relative; height: 60px">${['Then Jeremy Corbyn spoke.', words]
      .map((slide) => `<p class="over" style="margin: 0; background: white">${slide}</p>`)
      .join('')}<a href="#x" class="over" aria-label="More"></a></div>`,
  'text under words that are transparent': `<div style="position: relative"><p>${words}</p>
    <p class="over" style="margin: 0; opacity: 0">Then Jeremy Corbyn spoke.</p></div>`,
  'two elements that share it': '<p>Then <b>Rosie</b> <i>Duffield</i> spoke.</p>',
};

/** Each hides the name, or the part of it that the pointer goes to: the middle of its last box. */
const unseen: Readonly<Record<string, string>> = {
  'an opaque layer': `<p>${words}</p><div class="all" style="background: white"></div>`,
  'a layer with words of its own': `<p>${words}</p>
    <div class="all" style="background: white; padding: 80px 40px">Other words lie over it.</div>`,
  'a picture': `<p>${words}</p><img alt="" class="all" style="width: 100%; height: 100%"
    src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`,
  'a link stretched over it that is opaque': `<div style="position: relative"><a href="#x" class="link">More</a>
    <p>${words}</p></div><style>.link::after { content: ''; position: absolute; inset: 0; background: navy }</style>`,
  'the edge of a box that clips it': `<div style="height: 40px; overflow: hidden"><p>Words.</p><p>${words}</p></div>`,
  'the edge of a scrolling box, with other text there': `<div style="height: 40px; overflow: auto"><p>Words.</p>
    <p>${words}</p></div><p>Other words stand there, and more of them.</p>`,
  'a modal dialog’s backdrop': `<p>${words}</p><dialog id="modal" style="margin-top: 300px">Yes?</dialog>
    <script>modal.showModal();</script>`,
  'a layer over its shadow root': `<x-a><template shadowrootmode="open"><p>${words}</p></template></x-a>
    <div class="all" style="background: white"></div>`,
  'nothing, in a menu that fades in when it is wanted': `<nav class="all" style="opacity: 0; pointer-events: none">
    <p>${words}</p></nav>`,
  'nothing, in a menu that becomes visible when it is wanted': `<nav class="all"
    style="visibility: hidden; pointer-events: none"><p>${words}</p></nav>`,
  'nothing, as words that are transparent': `<p style="opacity: 0">${words}</p>`,
  'a clip path': `<div style="clip-path: inset(0 0 100% 0)"><p>${words}</p></div><p>Other words.</p>`,
};

/** Points at places of the page, as x and y in CSS pixels. What is named there? */
const namedAt = (on: Page, places: readonly (readonly [x: number, y: number])[]) =>
  on.evaluate(
    (points) =>
      points.map(([x, y]) => engine.names()?.mentionAt(x, y)?.name.mention.entity ?? null),
    places,
  );

/** The name's last box, as of the boxes that the browser gives for its text. */
async function lastBox(on: Page) {
  const { boxes } = await markOf(on, 'Rosie Duffield');
  const box = boxes.at(-1);
  if (!box) throw new Error('The name has no box.');
  const { x, y, width, height } = box;
  return { x, y, width, height, middle: [x + width / 2, y + height / 2] as const };
}

withBareEngine('a name', (bare) => {
  it.each(Object.entries(seen))('answers the pointer in %s', async (_where, body) => {
    const on = await bare().open(page(body));
    const { middle } = await lastBox(on);
    expect(await namedAt(on, [middle])).toEqual(['rosie-duffield']);
    expect(await troubleOn(on)).toEqual([]);
  });

  it.each(Object.entries(unseen))('gives no answer under %s', async (_what, body) => {
    const on = await bare().open(page(body));
    const { middle } = await lastBox(on);
    expect(await namedAt(on, [middle])).toEqual([null]);
    expect(await troubleOn(on)).toEqual([]);
  });

  it('gives no answer beside its line or above it', async () => {
    const on = await bare().open(page('<p>And then Rosie Duffield</p><p>Other words.</p>'));
    const { x, y, width, height, middle } = await lastBox(on);
    const beside = [x + width + 30, y + height / 2] as const;
    const above = [x + width / 2, y - 14] as const;
    expect(await namedAt(on, [middle, beside, above])).toEqual(['rosie-duffield', null, null]);
  });

  it('that is turned gives no answer in the corners of the box around it', async () => {
    const style = 'rotate: 45deg; width: fit-content; margin: 150px';
    const on = await bare().open(page(`<p style="${style}">And then Rosie Duffield</p>`));
    const { x, y, width, middle } = await lastBox(on);
    const corner = [x + width - 6, y + 6] as const;
    expect(await namedAt(on, [middle, corner])).toEqual(['rosie-duffield', null]);
  });
});

inEveryBrowser('a name', (session) => {
  it.each(['a link stretched over it', 'a modal dialog'])(
    'has its card opened from %s',
    async (where) => {
      const on = await session().open(page(seen[where] ?? ''));
      await hover(on, 'Rosie Duffield');
      await cardWith(session(), on, 'Rosie Duffield');
      await on.close();
    },
  );

  it('in a frame too small for a card opens none, and is listed beside the page', async () => {
    const inner = encodeURIComponent('<body style="margin:0">Chris Williamson MP of Labour');
    const on = await session().open(
      page(`<p>Labour MPs met.</p><iframe style="position: fixed; left: 0; top: 0; width: 220px;
        height: 60px; border: 0" src="data:text/html,${inner}"></iframe>`),
    );
    const frame = on.frames()[1];
    if (!frame) throw new Error('There is no frame.');
    const { boxes } = await markOf(frame, 'Chris Williamson');
    await on.mouse.move((boxes[0]?.x ?? 0) + 20, (boxes[0]?.y ?? 0) + 8, { steps: 8 });
    expect(await noCardOpens(session(), on)).toBe(true);
    const panel = await session().openExtensionPage('sidepanel.html');
    await on.bringToFront();
    await waitFor('the list', () =>
      panel.evaluate(() => document.body.textContent?.includes('Chris Williamson')),
    );
    await on.close();
  });
});
