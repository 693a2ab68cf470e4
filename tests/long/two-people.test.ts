/** A name that two people have, where nothing on the page tells which of them is meant. */
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../lib/command/browser/find-browser.ts';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { buildNameIndex } from '../../lib/compile/name-index.ts';
import { recordOf } from '../../lib/core/knowledge/record-of.ts';
import { changedBuild } from '../browser/harness/changed-build.ts';
import { readStored, recordsWritten, store } from '../browser/harness/extension-store.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { markOf } from '../browser/harness/names-on-page.ts';
import { bare, cardSays, clickOn, openCardOf } from '../browser/harness/open-card.ts';
import type { Session } from '../browser/harness/session.ts';
import { english } from '../core/english.ts';

/** Of the shipped names none has two owners. So one person gets a namesake, who does something else. */
const seeds = compileSeeds('seeds');
const person = seeds.knowledge.entities.find(({ id }) => id === 'chuka-umunna');
if (!person) throw new Error('The seeds name this person no longer: choose another one.');
const namesake = { ...person, id: `${person.id}-the-baker` };
const baker = 'Baker in a village by the sea.';

/** A copy of the build that knows both: part one looks for names, and the background decides about them. */
function buildWithNamesake(engine: Engine): string {
  const entities = [...seeds.knowledge.entities, namesake];
  const index = buildNameIndex({ ...seeds, knowledge: { ...seeds.knowledge, entities } });
  const withNamesake = (script: string) => {
    const renamed = script.replace(/(['`])\{"words":(?:\\.|(?!\1).)*\1/s, () =>
      JSON.stringify(index),
    );
    if (renamed === script) throw new Error('The build keeps its names in another form now.');
    return renamed;
  };
  return changedBuild(engine, { 'scan.js': withNamesake, 'background.js': withNamesake });
}

/** What the background would have written, had the namesake been in the seeds. */
async function storeNamesake(session: Session): Promise<void> {
  const page = await session.openExtensionPage('about.html');
  await recordsWritten(page);
  const record = (await readStored(page, `record:${person?.id}`)) as object;
  const description = {
    text: baker,
    articles: person?.description.passages.map((one) => one.article),
    outside: [],
  };
  const other = { ...record, id: namesake.id, description, roles: [] };
  await store(page, { [`record:${namesake.id}`]: other });
  await page.close();
}

inEveryBrowser(
  'a name that two people have',
  (session) => {
    beforeAll(() => storeNamesake(session()));

    it('is marked as likely, and the reader chooses who is meant, and may choose again', async () => {
      const page = await session().open(bare(`<p>${person.name} opened the fair.</p>`));
      expect(await markOf(page, person.name)).toMatchObject({ highlight: 'name-likely' });
      await openCardOf(session(), page, person.name);
      const asked = await cardSays(session(), page, english('cardCandidatesWhy', person.name));
      expect(asked).toContain(baker);
      const shown = () =>
        session().inCard(page, (root) => root.querySelector('.card-about')?.textContent);
      const choose = async (words: string) => {
        await session().inCard(
          page,
          (root, wanted) => {
            const choices = [...root.querySelectorAll<HTMLElement>('.card-candidates button')];
            choices.find((one) => one.textContent?.includes(wanted))?.click();
          },
          words,
        );
        await waitFor('the one that was chosen', async () => (await shown())?.includes(words));
      };
      await choose(baker);
      await clickOn(session(), page, english('cardCandidates'));
      await cardSays(session(), page, english('cardCandidatesWhy', person.name));
      await choose(recordOf(seeds.knowledge, person.id).description.text);
    });

    it('can be chosen by key', async () => {
      const page = await session().open(bare(`<p>${person.name} opened the fair.</p>`));
      await markOf(page, person.name);
      await session().background.command('next-name');
      await waitFor('the current name', () =>
        page.evaluate(() => CSS.highlights.get('name-current')?.size === 1),
      );
      await session().background.command('open-card');
      await cardSays(session(), page, english('cardCandidatesWhy', person.name));
      // Past the three buttons in the corner, to the second of the two.
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await waitFor('a card', async () =>
        session().inCard(page, (root) => root.querySelector('.card-about') !== null),
      );
      const focused = await session().inCard(page, (root) =>
        root.activeElement?.getAttribute('role'),
      );
      expect(focused).toBe('dialog');
    });
  },
  { extension: buildWithNamesake, settings: { openDelay: 60 } },
);
