/** The extension's screens in every state that a reader can bring them to, one after the other. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';
import { store } from './extension-store.ts';
import { clickOn, typeQuery } from './surface.ts';

export interface SurfaceState {
  readonly name: string;
  /** Brings the screen there from the state before. Knows no word of any language. */
  readonly reach: (page: Page) => Promise<unknown>;
}

const there = (page: Page, selector: string): Promise<true> =>
  waitFor(selector, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );

const atFirst: SurfaceState = { name: 'at first', reach: (page) => there(page, 'main h1') };

/** With another tab of the screen in front. */
const tab = (place: number, name: string): SurfaceState => ({
  name,
  reach: (page) => clickOn(page, `[role=tab]:nth-child(${place})`),
});

const lookup: readonly SurfaceState[] = [
  atFirst,
  {
    name: 'with results',
    async reach(page) {
      await typeQuery(page, 'duffield');
      await there(page, '[role=option]');
    },
  },
  {
    name: 'with a card',
    async reach(page) {
      await clickOn(page, '[role=option]');
      await there(page, '.back');
    },
  },
  {
    name: 'with nothing found',
    async reach(page) {
      await typeQuery(page, 'zzyyxx');
      await there(page, '[role=status].empty');
    },
  },
  {
    name: 'with an article',
    async reach(page) {
      await typeQuery(page, 'refuses to intervene');
      await clickOn(page, '[role=option]');
      await there(page, '.detail');
    },
  },
  {
    name: 'with all people',
    async reach(page) {
      await typeQuery(page, '');
      await clickOn(page, '[role=tab]:nth-child(2)');
    },
  },
  tab(5, 'with all works and places'),
  tab(4, 'with the timeline'),
  {
    name: 'with an event',
    async reach(page) {
      await clickOn(page, '.year .row-main');
      await there(page, '.detail');
    },
  },
];

const unfolded: SurfaceState = {
  name: 'with everything unfolded',
  reach: (page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }),
};

const options: readonly SurfaceState[] = [
  atFirst,
  {
    name: 'after a change',
    async reach(page) {
      await clickOn(page, 'input[type=radio][value=wash]');
      await there(page, '.saved button');
    },
  },
  {
    name: 'with a site that is none',
    async reach(page) {
      await clickOn(page, '.inline-form button');
      await there(page, '[role=alert]');
    },
  },
  {
    name: 'with much decided',
    async reach(page) {
      const dismissal = { entity: 'jeremy-corbyn', at: 0 };
      await store(page, {
        settings: {
          sitesOff: ['news.example', 'file'],
          disabledSources: ['independent-site', 'kentonline-site'],
          pausedUntil: Date.now() + 3_600_000,
          dismissals: [
            { ...dismissal, scope: 'site', where: 'news.example' },
            {
              ...dismissal,
              scope: 'page',
              where: `https://news.example/${'a-long-path/'.repeat(9)}`,
            },
          ],
        },
      });
      await there(page, '.notice');
      await there(page, '.plain-name');
    },
  },
  unfolded,
];

export const surfaces: Readonly<Record<string, readonly SurfaceState[]>> = {
  'popup.html': lookup,
  'sidepanel.html': [atFirst],
  'options.html': options,
  'about.html': [atFirst, unfolded],
  'welcome.html': [atFirst],
};
