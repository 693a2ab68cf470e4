/** Pages beyond all measure: every name is found, and nothing is thrown. */
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import type { Engine } from '../bench/engine-in-page.ts';
import { troubleOn, withBareEngine } from '../browser/harness/bare-engine.ts';
import { addLine, namesOn, waitForNames } from '../browser/harness/names-on-page.ts';

declare const engine: Engine;

const patience = 60_000;
const page = (body: string) => `<!doctype html><meta charset="utf-8"><main>${body}</main>`;

withBareEngine('a page', (bare) => {
  const foundOn = (on: Parameters<typeof troubleOn>[0]) =>
    on.evaluate(() => engine.names()?.mentionsInOrder().length ?? 0);

  it('of 200,000 nodes has its names first and last', async () => {
    const on = await bare().open(
      page(
        `<p>Rosie Duffield</p>${'<p>Some words <b>here</b></p>'.repeat(50_000)}<p>Jeremy Corbyn</p>`,
      ),
    );
    await waitFor('both names', async () => (await foundOn(on)) === 2, patience);
    expect(await namesOn(on)).toEqual(['Rosie Duffield', 'Jeremy Corbyn']);
    expect(await troubleOn(on)).toEqual([]);
  });

  it('10,000 levels deep is read to the bottom, and changes there are followed', async () => {
    // Not displayed: no browser lays out a tree of this depth. Its parser would not build it either.
    const on = await bare().open(page('<p>Rosie Duffield</p>'));
    await on.evaluate(() => {
      let deep: HTMLElement = document.createElement('div');
      const top = deep;
      top.hidden = true;
      for (let level = 0; level < 10_000; level += 1) {
        const inner = document.createElement(level % 2 === 0 ? 'span' : 'div');
        deep.append('Words. ', inner);
        deep = inner;
      }
      deep.append('Chuka Umunna');
      deep.id = 'bottom';
      document.body.append(top, 'Jeremy Corbyn');
    });
    await waitFor('the name after it', async () => (await namesOn(on)).length === 2, patience);
    await on.evaluate(() => {
      document.querySelector('#bottom')?.replaceChildren('Rosie Duffield');
      document.body.append(' and Chuka Umunna');
    });
    await waitFor('the next', async () => (await namesOn(on)).length === 3, patience);
    expect(await troubleOn(on)).toEqual([]);
  });

  it('of one text of 10 MB has the names in it, also at its end', async () => {
    const words = 'Then a man of the house spoke again at length. '.repeat(210_000);
    const on = await bare().open(page(`<pre>Rosie Duffield. ${words} Rosie Duffield</pre>`));
    await waitFor('both names', async () => (await foundOn(on)) === 2, patience);
    // A single mark would stop the page for half a second.
    expect(await on.evaluate(() => CSS.highlights.get('name-certain')?.size ?? 0)).toBe(0);
    expect(await troubleOn(on)).toEqual([]);
  });

  it('of thousands of names has marks near the view only, wherever that goes', async () => {
    const on = await bare().open(
      page(Array.from({ length: 3000 }, (_, at) => `<p>${at} Rosie Duffield</p>`).join('')),
    );
    await waitFor('all names', async () => (await foundOn(on)) === 3000, patience);
    const markedIn = () =>
      on.evaluate(() =>
        [...(CSS.highlights.get('name-certain') ?? [])].map(({ startContainer }) =>
          Number.parseInt(startContainer.textContent ?? '', 10),
        ),
      );
    await waitFor('the first', async () => (await markedIn()).includes(0));
    expect((await markedIn()).length).toBeLessThan(500);
    await on.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await waitFor('the last', async () => (await markedIn()).includes(2999));
    expect(await markedIn()).not.toContain(0);
    expect(await troubleOn(on)).toEqual([]);
  });

  it('that grows by thousands of lines at its head is marked once it has come to rest', async () => {
    const on = await bare().open(page('<ul></ul>'));
    await on.evaluate(async () => {
      const list = document.querySelector('ul');
      for (let at = 0; at < 5000; at += 1) {
        const item = document.createElement('li');
        item.append(at % 50 === 0 ? 'Rosie Duffield' : 'Nobody');
        list?.prepend(item);
        if (at % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await waitForNames(
      on,
      Array.from({ length: 100 }, () => 'Rosie Duffield'),
    );
    expect(await troubleOn(on)).toEqual([]);
  });

  it('that says the same words all along has them for a name until the last is gone', async () => {
    const said =
      '<p class="said">The suspended Labour MP for Derby North told MPs of the manifesto.</p>';
    const on = await bare().open(page(`${said.repeat(60)}<p>Then Chris Williamson spoke.</p>`));
    const leave = (count: number) =>
      on.evaluate((left) => {
        const all = [...document.querySelectorAll('.said')];
        for (const one of all.slice(0, all.length - left)) one.remove();
      }, count);
    await waitForNames(on, ['Chris Williamson']);
    await leave(5);
    // Something that can be waited for, decided about after what was taken away.
    await addLine(on, 'Then Chris Williamson left.');
    await waitForNames(on, ['Chris Williamson', 'Chris Williamson']);
    await leave(0);
    await waitForNames(on, []);
    expect(await troubleOn(on)).toEqual([]);
  });
});
