/** In another language: every word is translated, every screen mirrored, nothing cut off. */
import { expect, it } from 'vitest';
import type { Engine } from '../../lib/command/browser/find-browser.ts';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { licencesOf } from '../../lib/compile/licences.ts';
import { changedBuild } from '../browser/harness/changed-build.ts';
import { store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { look, type Seen } from '../browser/harness/look-at-screen.ts';
import { hover } from '../browser/harness/names-on-page.ts';
import { surfaces } from '../browser/harness/surface-states.ts';
import { pseudoLocale } from '../browser/pseudo-locale.ts';

/** A copy of the build whose words are longer, accented and right to left. */
const translatedBuild = (engine: Engine): string =>
  changedBuild(engine, {
    '_locales/en_GB/messages.json': (text) => JSON.stringify(pseudoLocale(JSON.parse(text))),
  });

/** What is nobody's to translate: the sources' words, names of products and keys. */
const { knowledge } = compileSeeds('seeds');
const untranslatable = [
  ...stringsIn(knowledge),
  ...stringsIn(licencesOf()),
  'Backstory',
  'news.example',
  ...['J', 'K', 'L', 'O'].map((key) => `Alt+Shift+${key}`),
].join('\n');

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Words in plain letters that no source has said. Between brackets stands what was translated. */
const untranslated = ({ texts }: Seen): readonly string[] =>
  texts
    .filter((text) => !/[[\]]|ŧœ/.test(text))
    // Names in a row are joined as the language does it.
    .flatMap((text) => text.split(/،| و /))
    .map((text) => text.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((text) => /[a-z]{3}/i.test(text) && !untranslatable.includes(text));

function expectWhole(seen: Seen, state: string): void {
  expect({ ...seen, texts: untranslated(seen) }, state).toEqual({
    direction: 'rtl',
    isTooWide: false,
    cutOff: [],
    texts: [],
  });
}

inEveryBrowser(
  'in a language with longer words, from right to left',
  (session) => {
    it.each(Object.keys(surfaces))('%s is whole in every state', async (surface) => {
      const page = await session().openExtensionPage(surface);
      const width = surface === 'popup.html' ? 400 : surface === 'sidepanel.html' ? 320 : 1000;
      await page.setViewport({ width, height: 700 });
      for (const { name, reach } of surfaces[surface] ?? []) {
        await reach(page);
        expectWhole((await page.evaluate(`(${look})(document)`)) as Seen, name);
      }
      await store(page, { settings: {} });
      await page.close();
    });

    it('a card on a page is whole', async () => {
      const page = await session().open('<!doctype html><p>Rosie Duffield MP answered.</p>');
      await hover(page, 'Rosie Duffield');
      await waitFor('the card', () => session().cardText(page));
      const seen = await session().inCard(page, look);
      if (seen) expectWhole(seen, 'the card');
    });

    it('a source keeps the direction of its own words', async () => {
      const page = await session().open(
        '<!doctype html><p>The campaign group Momentum, Labour.</p>',
      );
      await hover(page, 'Momentum');
      await waitFor('the card', () => session().cardText(page));
      const ends = await session().inCard(page, (root) => {
        const text = root.querySelector('.card-about > p')?.firstChild;
        const length = text?.nodeValue?.length ?? 0;
        return [0, length - 1].map((at) => {
          const range = new Range();
          if (text) range.setStart(text, at);
          if (text) range.setEnd(text, at + 1);
          return range.getBoundingClientRect().left;
        });
      });
      // The full stop stands right of the first letter, not left of it.
      expect(ends?.[1]).toBeGreaterThan(ends?.[0] ?? Number.NaN);
    });
  },
  { extension: translatedBuild },
);
