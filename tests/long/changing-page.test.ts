/** Marks follow a page that changes: they are at every moment those of the text that stands there. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import type { Engine } from '../bench/engine-in-page.ts';
import { troubleOn, withBareEngine } from '../browser/harness/bare-engine.ts';
import { namesOn, waitForNames } from '../browser/harness/names-on-page.ts';

declare const engine: Engine;

const page = (body: string) => `<!doctype html><meta charset="utf-8"><main>${body}</main>`;

/** The names as a walk by key meets them. */
const walked = (on: Page) =>
  on.evaluate(
    () =>
      engine
        .names()
        ?.mentionsInOrder()
        .map(({ mention }) => mention.entity) ?? [],
  );

withBareEngine('marks', (bare) => {
  describe('on a page that changes', () => {
    it('go with a text that moves to where no slot shows it, and come back with it', async () => {
      const on = await bare().open(
        page(`<x-host><template shadowrootmode="open">Nothing</template></x-host>
        <p><b>Rosie Duffield</b></p><p>Jeremy Corbyn</p>`),
      );
      await waitForNames(on, ['Rosie Duffield', 'Jeremy Corbyn']);
      await on.evaluate(() => {
        const line = document.querySelector('p');
        if (line) document.querySelector('x-host')?.append(line);
      });
      await waitForNames(on, ['Jeremy Corbyn']);
      await on.evaluate(() => {
        const line = document.querySelector('p');
        if (line) document.querySelector('main')?.append(line);
      });
      await waitForNames(on, ['Jeremy Corbyn', 'Rosie Duffield']);
    });

    it.each([
      ['code', '<code></code>'],
      ['a text area', '<textarea></textarea>'],
      ['an editor', '<div contenteditable></div>'],
      ['a template', '<template></template>'],
    ])('go from a text that moves into %s', async (_what, place) => {
      const on = await bare().open(
        page(`${place}<p>Rosie Duffield<x-a><template shadowrootmode="open">Chuka Umunna</template></x-a>
        </p><p>Jeremy Corbyn</p>`),
      );
      await waitFor('all names', async () => (await namesOn(on)).length === 3);
      await on.evaluate(() => {
        const line = document.querySelector('p');
        if (line) document.querySelector('main')?.firstElementChild?.append(line);
      });
      await waitForNames(on, ['Jeremy Corbyn']);
    });

    it('are not put on what the reader writes in the middle of a text, but on the text around it', async () => {
      const on = await bare().open(
        page(`<p>Dear <span contenteditable>Rosie Duffield</span>, Jeremy Corbyn wrote.</p>
        <p><span contenteditable>My note:</span> Chuka Umunna said so.</p>`),
      );
      await waitForNames(on, ['Jeremy Corbyn', 'Chuka Umunna']);
    });

    it('are put on what stands behind a part that is emptied and removed while it is read', async () => {
      const on = await bare().open(page('<p>Jeremy Corbyn</p>'));
      await waitForNames(on, ['Jeremy Corbyn']);
      await on.evaluate(async () => {
        engine.stop();
        const part = Array.from({ length: 2000 }, () => document.createElement('p'));
        // Of so many nodes that the reader all but surely rests within one of them.
        for (const line of part) line.innerHTML = '<b>Words</b> of a line '.repeat(20);
        const main = document.querySelector('main');
        main?.append(...part);
        main?.insertAdjacentHTML('beforeend', '<p>Words.</p><p>Rosie Duffield</p>');
        await new Promise(requestAnimationFrame);
        engine.start();
        // Before it can be at the end, and behind the first slices.
        setTimeout(() => {
          for (const line of part) {
            line.textContent = '';
            line.remove();
          }
        }, 10);
      });
      await waitForNames(on, ['Jeremy Corbyn', 'Rosie Duffield']);
    });

    it('go when the whole page becomes an editor, and come back when it is none', async () => {
      const on = await bare().open(page('<p>Rosie Duffield</p>'));
      await waitForNames(on, ['Rosie Duffield']);
      const design = (mode: string) =>
        on.evaluate((chosen) => {
          document.designMode = chosen;
          document.querySelector('main')?.append('More words. ');
        }, mode);
      await design('on');
      await waitForNames(on, []);
      await design('off');
      await waitForNames(on, ['Rosie Duffield']);
    });

    it.each([
      ['a closed box', '<details><summary>More</summary>Rosie Duffield</details>', 'open'],
      ['what finding in the page opens', '<p hidden="until-found">Rosie Duffield</p>', 'hidden'],
    ])('are not walked to right in %s, until it is opened', async (_what, box, attribute) => {
      const on = await bare().open(page(`${box}<p>Jeremy Corbyn</p>`));
      await waitForNames(on, ['Rosie Duffield', 'Jeremy Corbyn']);
      expect(await walked(on)).toEqual(['jeremy-corbyn']);
      await on.evaluate((name) => {
        document.querySelector('main')?.firstElementChild?.toggleAttribute(name);
      }, attribute);
      expect(await walked(on)).toEqual(['rosie-duffield', 'jeremy-corbyn']);
    });

    it('are walked in the order of the text when a list is sorted', async () => {
      const on = await bare().open(
        page(`<ul><li>Rosie Duffield<li><x-a><template shadowrootmode="open"><p>Chuka Umunna</p></template></x-a>
        <li>Jeremy Corbyn</ul>`),
      );
      await waitFor('all names', async () => (await namesOn(on)).length === 3);
      expect(await walked(on)).toEqual(['rosie-duffield', 'chuka-umunna', 'jeremy-corbyn']);
      await on.evaluate(() => {
        const list = document.querySelector('ul');
        list?.append(...[...list.children].reverse());
      });
      await waitFor(
        'the new order',
        async () => (await walked(on)).join() === 'jeremy-corbyn,chuka-umunna,rosie-duffield',
      );
    });

    it('are those of what a virtual list shows in rows that it uses again and again', async () => {
      const on = await bare().open(
        page('<div id="list" style="height: 200px; overflow: auto; position: relative"></div>'),
      );
      await on.evaluate(async () => {
        const people = ['Rosie Duffield', 'Jeremy Corbyn', 'Nobody at all', 'Chuka Umunna'];
        const list = document.querySelector('#list');
        const rows = Array.from({ length: 8 }, () => document.createElement('p'));
        list?.append(...rows);
        for (let first = 0; first < 203; first += 1) {
          for (const [at, row] of rows.entries()) {
            row.textContent = people[(first + at) % people.length] ?? '';
            row.style.transform = `translateY(${at}px)`;
          }
          if (first % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        }
      });
      const four = ['Chuka Umunna', 'Rosie Duffield', 'Jeremy Corbyn'];
      // The last of 203 turns began with the third of the four.
      await waitForNames(on, [...four, ...four]);
    });

    it('come once to each line of a chat, and none is held that has scrolled away', async () => {
      const on = await bare().open(page('<div id="chat"></div>'));
      await on.evaluate(async () => {
        for (let at = 0; at < 400; at += 1) {
          const line = document.createElement('p');
          line.textContent = `${at}: Rosie Duffield spoke.`;
          const chat = document.querySelector('#chat');
          chat?.append(line);
          if ((chat?.childElementCount ?? 0) > 20) chat?.firstElementChild?.remove();
          if (at % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
        }
      });
      await waitForNames(
        on,
        Array.from({ length: 20 }, () => 'Rosie Duffield'),
      );
      const marked = () => on.evaluate(() => CSS.highlights.get('name-certain')?.size);
      await waitFor('the others to be let go', async () => (await marked()) === 20);
    });

    it('come as long as the page changes, should it never stop', async () => {
      const on = await bare().open(page('<p id="clock">0</p><p id="news">News</p>'));
      await on.evaluate(() => {
        let ticks = 0;
        setInterval(() => {
          ticks += 1;
          const clock = document.querySelector('#clock');
          if (clock) clock.innerHTML = `<b>${ticks}</b> of <i>Chuka Umunna</i>`;
        });
      });
      for (const name of ['Rosie Duffield', 'Jeremy Corbyn', 'Rosie Duffield']) {
        await on.evaluate((text) => {
          const news = document.querySelector('#news');
          if (news) news.textContent = text;
        }, name);
        await waitFor(`${name} to be marked`, async () => (await namesOn(on)).includes(name));
      }
    });

    it('are those of the page that a script shows in place of another, and no more', async () => {
      const on = await bare().open(page('<p>Rosie Duffield</p>'));
      await waitForNames(on, ['Rosie Duffield']);
      const go = (path: string, body: string) =>
        on.evaluate(
          (to, html) => {
            history.pushState(null, '', to);
            const main = document.querySelector('main');
            if (main) main.innerHTML = html;
          },
          path,
          body,
        );
      await go('/second', '<h1>Jeremy Corbyn</h1><p>Rosie Duffield MP</p>');
      await waitForNames(on, ['Jeremy Corbyn', 'Rosie Duffield']);
      await go('/third', '<p>Nobody.</p>');
      await waitForNames(on, []);
      await on.evaluate(() => {
        document.body.replaceWith(document.createElement('body'));
        document.body.append('Chuka Umunna');
      });
      await waitForNames(on, ['Chuka Umunna']);
    });

    it('go and come with text that moves to a frame and back', async () => {
      const on = await bare().open(
        page('<p>Rosie Duffield</p><p>Jeremy Corbyn</p><iframe></iframe>'),
      );
      await waitForNames(on, ['Rosie Duffield', 'Jeremy Corbyn']);
      await on.evaluate(() => {
        const line = document.querySelector('p');
        const frame = document.querySelector('iframe')?.contentDocument;
        if (line && frame) frame.body.append(frame.adoptNode(line));
      });
      await waitForNames(on, ['Jeremy Corbyn']);
      await on.evaluate(() => {
        const line = document.querySelector('iframe')?.contentDocument?.querySelector('p');
        if (line) document.querySelector('main')?.append(document.adoptNode(line));
      });
      await waitForNames(on, ['Jeremy Corbyn', 'Rosie Duffield']);
    });

    it('come to any open root that is attached late, at the latest when the pointer comes by', async () => {
      const on = await bare().open(
        page('<div id="late" style="height: 60px"></div><p>Jeremy Corbyn</p>'),
      );
      await waitForNames(on, ['Jeremy Corbyn']);
      await on.evaluate(() => {
        const root = document.querySelector('#late')?.attachShadow({ mode: 'open' });
        root?.append('Rosie Duffield');
      });
      await on.mouse.move(500, 30);
      await on.mouse.move(510, 20);
      await waitFor('both names', async () => (await namesOn(on)).length === 2);
    });
  });

  describe('for first mentions only', () => {
    const openFirst = async (body: string) => {
      const on = await bare().open(page(body));
      await on.evaluate(() => engine.choose({ density: 'first' }));
      return on;
    };

    it('are one for each person, on the first mention that can be seen', async () => {
      const on = await openFirst(
        '<p hidden>Rosie Duffield</p><p>Rosie Duffield met Jeremy Corbyn.</p><p>Rosie Duffield</p>',
      );
      await waitForNames(on, ['Rosie Duffield', 'Jeremy Corbyn']);
      expect(await troubleOn(on)).toEqual([]);
    });

    it('go to the next mention where the first is hidden, and back', async () => {
      const on = await openFirst(
        '<p id="one">First Rosie Duffield</p><p id="two">Then Rosie Duffield</p>',
      );
      const markedIn = () =>
        on.evaluate(() =>
          [...(CSS.highlights.get('name-certain') ?? [])].map(
            ({ startContainer }) => startContainer.parentElement?.id,
          ),
        );
      await waitFor('one mark', async () => (await markedIn()).join() === 'one');
      // As tabs of a page do: by style alone, of which no mutation tells.
      await on.evaluate(() =>
        document.querySelector('#one')?.setAttribute('style', 'display: none'),
      );
      await waitFor('the next', async () => (await markedIn()).join() === 'two');
      await on.evaluate(() => document.querySelector('#one')?.removeAttribute('style'));
      await waitFor('the first again', async () => (await markedIn()).join() === 'one');
    });
  });

  it('are none in a browser without highlights, and names are found and answer all the same', async () => {
    const on = await bare().open(
      page('<script>delete globalThis.Highlight;</script><p>Rosie Duffield</p>'),
    );
    await waitFor('the name', async () => (await walked(on)).join() === 'rosie-duffield');
    expect(await on.evaluate(() => CSS.highlights.size)).toBe(0);
    const named = await on.evaluate(() => {
      const { x, y, height } =
        document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
      return engine.names()?.mentionAt(x + 20, y + height / 2)?.name.mention.entity;
    });
    expect(named).toBe('rosie-duffield');
    expect(await troubleOn(on)).toEqual([]);
  });

  describe('in another style', () => {
    it('are other ones at once, and with none a name still answers', async () => {
      const on = await bare().open(page('<p>Rosie Duffield</p>'));
      await waitForNames(on, ['Rosie Duffield']);
      const highlights = () =>
        on.evaluate(() =>
          [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name] : [])),
        );
      expect(await highlights()).toEqual(['name-certain']);
      await on.evaluate(() => engine.choose({ style: 'wash' }));
      expect(await highlights()).toEqual(['name-certain-wash']);
      await on.evaluate(() => engine.choose({ style: 'none' }));
      expect(await highlights()).toEqual([]);
      const named = await on.evaluate(() => {
        const { x, y, height } =
          document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
        return engine.names()?.mentionAt(x + 20, y + height / 2)?.name.mention.entity;
      });
      expect(named).toBe('rosie-duffield');
    });
  });
});
