/** What a reader can do on a card, and that it is done, saved, told and taken back. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { english } from '../core/english.ts';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { setSystemChoice } from './harness/media.ts';
import { hover, markOf, namesOn, waitForNames } from './harness/names-on-page.ts';
import {
  bare,
  boxOf,
  cardSays,
  clickOn,
  closed,
  openCardOf,
  opened,
  seenOnCard,
} from './harness/open-card.ts';
import type { Session } from './harness/session.ts';

const both = ['Rosie Duffield', 'Jeremy Corbyn'];
const twoNames = bare('<p>Rosie Duffield MP</p><p>Jeremy Corbyn</p><textarea></textarea>');

/** What the options list as "not this person", site switched off and so on. */
async function inOptions(session: Session): Promise<string> {
  const options = await session.openExtensionPage('options.html');
  const text = await waitFor('the options', () =>
    options.evaluate(() => document.querySelector('main')?.textContent),
  );
  await options.close();
  return text;
}

/** Puts the focus on what a selector finds in the card, as Tab would after some steps. */
const focusInCard = (session: Session, page: Page, selector: string) =>
  session.inCard(
    page,
    (root, wanted) => root.querySelector<HTMLElement>(wanted)?.focus(),
    selector,
  );

const focused = (session: Session, page: Page) =>
  session.inCard(page, (root) => {
    const { activeElement } = root;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

inEveryBrowser(
  'on a card a reader can',
  (session) => {
    it('say that somebody else is meant on this page, and take that back', async () => {
      const page = await session().open(twoNames);
      const other = await session().open(twoNames);
      await page.bringToFront();
      await waitForNames(page, both);
      const address = page.url();
      await page.evaluate(() => history.replaceState(null, '', '?q=searched#part'));
      await openCardOf(session(), page, 'Rosie Duffield');
      await clickOn(session(), page, english('cardNotThis'));
      await clickOn(session(), page, english('cardNotOnPage'));
      await cardSays(session(), page, english('cardDismissedPage', 'Rosie Duffield'));
      await waitForNames(page, ['Jeremy Corbyn']);
      const kept = await inOptions(session());
      expect(kept).toContain(address);
      expect(kept).not.toContain('searched');
      await other.bringToFront();
      await waitForNames(other, both);
      await page.bringToFront();
      await clickOn(session(), page, english('cardUndo'));
      await waitForNames(page, both);
      await cardSays(session(), page, english('cardArticles'));
      expect(await inOptions(session())).not.toContain(address);
    });

    it('say that somebody else is meant on this site, and take that back', async () => {
      const page = await session().open(twoNames);
      const other = await session().open(twoNames);
      await page.bringToFront();
      await openCardOf(session(), page, 'Rosie Duffield');
      await clickOn(session(), page, english('cardNotThis'));
      await clickOn(session(), page, english('cardNotOnSite'));
      await cardSays(session(), page, english('cardDismissedSite', 'Rosie Duffield', '127.0.0.1'));
      await other.bringToFront();
      await waitForNames(other, ['Jeremy Corbyn']);
      await page.bringToFront();
      await clickOn(session(), page, english('cardUndo'));
      await waitForNames(page, both);
    });

    it.each([
      [
        'switch the site off',
        english('cardSiteOff', '127.0.0.1'),
        english('cardSiteIsOff', '127.0.0.1'),
      ],
      ['pause for an hour', english('cardPause'), english('cardPaused')],
    ])('%s, and take that back', async (_, choice, told) => {
      const page = await session().open(twoNames);
      await waitForNames(page, both);
      await openCardOf(session(), page, 'Jeremy Corbyn');
      await clickOn(session(), page, english('cardMenu'));
      await clickOn(session(), page, choice);
      await cardSays(session(), page, told);
      await waitForNames(page, []);
      await clickOn(session(), page, english('cardUndo'));
      await waitForNames(page, both);
      await page.keyboard.press('Escape');
      await closed(session(), page);
    });

    it('go on to somebody named alongside, and back', async () => {
      const page = await session().open(twoNames);
      await openCardOf(session(), page, 'Rosie Duffield');
      const other = await session().inCard(
        page,
        (root) => root.querySelector('.card-alongside .card-name-link')?.textContent,
      );
      await clickOn(session(), page, other ?? '');
      await waitFor(
        'the other card',
        async () =>
          (await session().inCard(page, (root) => root.querySelector('h2')?.textContent)) === other,
      );
      expect(await focused(session(), page)).toContain(other);
      await clickOn(session(), page, english('cardBack', 'Rosie Duffield'));
      await waitFor(
        'the first card',
        async () =>
          (await session().inCard(page, (root) => root.querySelector('h2')?.textContent)) ===
          'Rosie Duffield',
      );
    });

    it('copy a citation, keeping the focus', async () => {
      const page = await session().open(twoNames);
      await openCardOf(session(), page, 'Rosie Duffield');
      await clickOn(session(), page, english('cardCopy'));
      await cardSays(session(), page, english('cardCopied'));
      expect(await focused(session(), page)).toBe(english('cardCopied'));
      await page.focus('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const pasted = await waitFor('the words', () =>
        page.evaluate(() => document.querySelector('textarea')?.value || null),
      );
      expect(pasted).toMatch(/^“.+”\n.+, .*20\d\d\.$/s);
    });

    it('see how a date is known, by key, and the page stays where it is', async () => {
      const page = await session().open(`${twoNames}<div style="height: 3000px">`);
      await openCardOf(session(), page, 'Rosie Duffield');
      await focusInCard(
        session(),
        page,
        '.card-article .card-disclosure:not(:has(~ .card-disclosure)) button',
      );
      const before = (await session().cardText(page))?.length ?? 0;
      await page.keyboard.press('Enter');
      await waitFor(
        'the reasoning',
        async () => ((await session().cardText(page))?.length ?? 0) > before + 40,
      );
      expect(await seenOnCard(session(), page, '.card-article .card-disclosed')).not.toBe('');
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    it('walk along the timeline by key, hear each point, and go to what it stands for', async () => {
      const page = await session().open(twoNames);
      await openCardOf(session(), page, 'Rosie Duffield');
      const summary = await session().inCard(page, (root) =>
        root.querySelector('.card-timeline svg')?.getAttribute('aria-label'),
      );
      expect(summary).toMatch(/articles? and .* events?, .*20\d\d to .*20\d\d/);
      await focusInCard(session(), page, '.card-timeline [tabindex="0"]');
      const first = await focused(session(), page);
      await page.keyboard.press('ArrowRight');
      const second = await focused(session(), page);
      expect([first, second]).toEqual([
        expect.stringMatching(/20\d\d: /),
        expect.stringMatching(/20\d\d: /),
      ]);
      expect(second).not.toBe(first);
      await page.keyboard.press('Enter');
      const entry = await session().inCard(page, (root) =>
        root.activeElement?.getAttribute('data-entry'),
      );
      expect(entry).toBeTruthy();
    });

    it('go on by key when what they pressed goes away', async () => {
      const page = await session().open(twoNames);
      await waitForNames(page, both);
      await session().background.command('next-name');
      await waitFor('the current name', () =>
        page.evaluate(() => CSS.highlights.get('name-current')?.size === 1),
      );
      await session().background.command('open-card');
      await opened(session(), page);
      const press = async (words: RegExp) => {
        await session().inCard(
          page,
          (root, wanted) => {
            const says = (one: Element) => new RegExp(wanted).test(one.textContent ?? '');
            [...root.querySelectorAll('button')].find(says)?.focus();
          },
          words.source,
        );
        const before = await session().cardText(page);
        await page.keyboard.press('Enter');
        await waitFor(`${words} to work`, async () => (await session().cardText(page)) !== before);
      };
      for (const words of [/more passage/, /more statement/, /the rest/]) {
        await press(words);
        const hasFocus = await session().inCard(page, (root) => root.activeElement !== null);
        expect(hasFocus).toBe(true);
      }
      await session().inCard(page, (root) =>
        root.querySelector<HTMLElement>('[data-tool="menu"]')?.focus(),
      );
      await page.keyboard.press('Enter');
      await cardSays(session(), page, english('cardPause'));
      await page.keyboard.press('Escape');
      expect(await focused(session(), page)).toBe(english('cardMenu'));
    });

    it('reach all of it by Tab in the order of reading, each part by a name', async () => {
      const page = await session().open(bare('<p>The film WitchHunt by Jon Pullman.</p><input>'));
      await waitForNames(page, ['WitchHunt', 'Jon Pullman']);
      await session().background.command('next-name');
      await waitFor('the current name', () =>
        page.evaluate(() => CSS.highlights.get('name-current')?.size === 1),
      );
      await session().background.command('open-card');
      await opened(session(), page);
      const names: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const name = await session().inCard(page, ({ activeElement }) => {
          const titleId = activeElement?.getAttribute('aria-labelledby');
          const title = titleId && (activeElement?.getRootNode() as ShadowRoot);
          const label = title ? title.getElementById(titleId)?.textContent : null;
          const own = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
          return activeElement && (label ?? own ?? '').trim();
        });
        if (name === null) break;
        names.push(name);
      }
      expect(names).not.toContain('');
      const landmarks = [
        'cardPin',
        'cardMenu',
        'cardClose',
        'cardArticles',
        'cardStatements',
      ] as const;
      const expected = [...landmarks.map((key) => english(key)), english('cardNotThisEntry')];
      expect(names.filter((name) => expected.includes(name))).toEqual(expected);
      expect(names.at(-1)).toBe(english('cardNotThisEntry'));
    });

    it('use it without the page hearing of it', async () => {
      const page = await session().open(twoNames);
      await openCardOf(session(), page, 'Rosie Duffield');
      await page.evaluate(() => {
        const heard = new Set<string>();
        Object.assign(globalThis, { heard });
        const types = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointermove', 'mouseover'];
        for (const type of [...types, 'wheel', 'keydown', 'keyup', 'focusin', 'focusout']) {
          document.addEventListener(type, () => heard.add(type));
        }
      });
      await clickOn(session(), page, english('cardMenu'));
      await page.mouse.wheel({ deltaY: 30 });
      await page.keyboard.press('Tab');
      await clickOn(session(), page, english('cardMenu'));
      const heard = await page.evaluate(() => [
        ...(globalThis as unknown as { heard: Set<string> }).heard,
      ]);
      // The way of the pointer from the name to the card, over the page.
      expect(heard.filter((type) => !/^(pointermove|mouseover)$/.test(type))).toEqual([]);
    });

    it('close a menu by Esc without closing the card, and then the card', async () => {
      const page = await session().open(twoNames);
      await openCardOf(session(), page, 'Rosie Duffield');
      await clickOn(session(), page, english('cardMenu'));
      await cardSays(session(), page, english('cardPause'));
      await page.keyboard.press('Escape');
      expect(await session().cardText(page)).not.toContain(english('cardPause'));
      await page.keyboard.press('Escape');
      await closed(session(), page);
    });

    it('close a menu by pressing or going elsewhere, and the card stays', async () => {
      const page = await session().open(twoNames);
      await openCardOf(session(), page, 'Rosie Duffield');
      const isOpen = () =>
        session().inCard(page, (root) => root.querySelector('.card-menu') !== null);
      const away = {
        'a press on the card': async () => {
          const { left, top } = await boxOf(session(), page, '.card-name');
          await page.mouse.click(left + 4, top + 4);
        },
        'a press on its button': () => clickOn(session(), page, english('cardMenu')),
        'a step past its end': async () => {
          for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
        },
        'a press on another button': () => clickOn(session(), page, english('cardPin')),
      };
      for (const [how, leave] of Object.entries(away)) {
        await clickOn(session(), page, english('cardMenu'));
        await waitFor('the menu', isOpen);
        await leave();
        await waitFor(`the menu to close by ${how}`, async () => (await isOpen()) === false);
      }
      await page.mouse.click(900, 600);
      expect(await isOpen()).toBe(false);
    });

    it('see at the head of quoted words who said them, when, and of whom', async () => {
      const page = await session().open(twoNames);
      await openCardOf(session(), page, 'Jeremy Corbyn');
      await clickOn(session(), page, english('cardStatements'));
      const seen = await seenOnCard(session(), page, '.card-statement figcaption');
      // Words that another one tells of say so between the date and those they are about.
      const date = `20\\d\\d(?: · ${english('cardReported')})?`;
      expect(seen).toMatch(new RegExp(`^\\p{L}.* ${date}(?:about|in answer to) \\p{L}`, 'u'));
    });

    it('tell a likely match from a certain one, and see what was read', async () => {
      const page = await session().open(bare('<p>Labour’s Rosie Dufield spoke.</p>'));
      await openCardOf(session(), page, 'Rosie Dufield');
      const seen = await seenOnCard(session(), page);
      expect(seen).toContain(english('cardPossibly'));
      expect(seen).toContain(english('cardReadAs', 'Rosie Dufield', 'Rosie Duffield'));
      expect(await session().cardText(page)).toContain(english('cardWhyNear', 'Rosie Duffield'));
    });

    it('see the rest of a long record when asked, and is no longer offered it', async () => {
      const page = await session().open(twoNames);
      await openCardOf(session(), page, 'Rosie Duffield');
      const read = () =>
        session().inCard(page, (root) => ({
          length: root.querySelector('.card-body')?.textContent?.length ?? 0,
          offers: root.querySelectorAll('.card-more-elsewhere button').length,
        }));
      const short = await read();
      expect(short?.offers).toBe(1);
      await session().inCard(page, (root) =>
        root.querySelector<HTMLElement>('.card-more-elsewhere button')?.click(),
      );
      const whole = await waitFor('the rest', async () => {
        const now = await read();
        return now?.offers === 0 && now;
      });
      expect(whole.length).toBeGreaterThan(short?.length ?? 0);
    });

    it('do without motion', async () => {
      const page = await session().open(twoNames);
      const animation = () =>
        session().inCard(page, (root) => {
          const card = root.querySelector('.page-card');
          return card && getComputedStyle(card).animationName;
        });
      await openCardOf(session(), page, 'Rosie Duffield');
      expect(await animation()).not.toBe('none');
      await setSystemChoice(session(), page, 'less-motion', true);
      expect(await animation()).toBe('none');
      await setSystemChoice(session(), page, 'less-motion', false);
    });

    it('be told once how many names a page has, as soon as it is turned on and not before', async () => {
      const page = await session().open(twoNames);
      await markOf(page, 'Jeremy Corbyn');
      await page.evaluate(() => {
        const seen = globalThis as unknown as { added: number };
        seen.added = 0;
        new MutationObserver(() => {
          seen.added += 1;
        }).observe(document.documentElement, { childList: true });
      });
      await session().changeSettings({ announce: true });
      try {
        await page.bringToFront();
        await waitFor('the words', async () =>
          (await session().inCard(page, (root) => root.textContent))?.includes(
            english('cardAnnounce_other', '2'),
          ),
        );
        expect(await page.evaluate(() => document.body.textContent)).not.toContain('Backstory');
      } finally {
        await session().changeSettings({ announce: false });
      }
    });

    it('open a card from a page whose focus is elsewhere and lose nothing that was typed', async () => {
      const page = await session().open(twoNames);
      await page.focus('textarea');
      await page.keyboard.type('some');
      await hover(page, 'Rosie Duffield');
      await opened(session(), page);
      await page.keyboard.type(' words');
      expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe(
        'some words',
      );
      expect(await namesOn(page)).toEqual(both);
    });
  },
  { settings: { openDelay: 60 } },
);
