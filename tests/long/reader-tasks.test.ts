/**
 * Five questions of a reader, each answered on the spot: the steps from the name to the answer, and
 * the seconds they take. A step is a rest of the pointer, a click, a key or a turn of the wheel;
 * reading is none. What was counted is saved as test-results/reader-tasks-<browser>.md.
 *
 * Beside Wikipedia's page preview, in words (there is no network here to count it): it answers the
 * first in the same one step, where a page of its own links to an article. It shows the beginning of
 * that article without sources, so for the next three a reader follows the link and looks through the
 * article and its footnotes. It can be switched off, for all of the site, from the preview itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { hover, waitForNames } from '../browser/harness/names-on-page.ts';
import { bare, cardSays, clickOn, seenOnCard } from '../browser/harness/open-card.ts';
import type { Session } from '../browser/harness/session.ts';
import { english } from '../core/english.ts';

const article = bare(`<article><h1>Row over a party’s branch</h1>
  <p>A motion about Rosie Duffield MP was put to members in Canterbury on Tuesday. Jeremy Corbyn
  has not commented.</p></article>`);

const names = ['Rosie Duffield', 'Jeremy Corbyn'];

const taken = new Map<string, string[]>();

/** A reader who counts steps until the answer is before their eyes. */
function createReader(session: Session, page: Page, question: string) {
  const start = performance.now();
  let steps = 0;
  return {
    async restOn(name: string): Promise<void> {
      steps += 1;
      await hover(page, name);
      await cardSays(session, page, name);
    },
    async click(words: string): Promise<void> {
      steps += 1;
      await clickOn(session, page, words);
    },
    /** All of these parts of the card are in view, and the first says this. */
    async sees(words: RegExp, ...parts: readonly string[]): Promise<void> {
      await waitFor(`${parts} in view`, async () => {
        const seen = await Promise.all(parts.map((part) => seenOnCard(session, page, part)));
        return words.test(seen[0] ?? '') && !seen.includes('');
      });
    },
    /** Tells how many steps the answer took. */
    done(): number {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const line = `| ${question} | ${steps} | ${seconds} |`;
      taken.set(session.engine, [...(taken.get(session.engine) ?? []), line]);
      return steps;
    },
  };
}

afterAll(() => {
  const folder = new URL('../../test-results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [engine, lines] of taken) {
    const table = ['| question | steps | seconds |', '| --- | --- | --- |', ...lines.sort(), ''];
    writeFileSync(new URL(`reader-tasks-${engine}.md`, folder), table.join('\n'));
  }
});

inEveryBrowser('a reader finds out', (session) => {
  const read = async (question: string) => {
    const page = await session().open(article);
    await waitForNames(page, names);
    return { page, reader: createReader(session(), page, question) };
  };

  it('who is this?', async () => {
    const { reader } = await read('Who is this?');
    await reader.restOn('Rosie Duffield');
    await reader.sees(/Rosie Duffield/, '.card-name', '.card-role', '.card-as-of');
    expect(reader.done()).toBe(1);
  });

  it('when did they say that, and about whom?', async () => {
    const { reader } = await read('When did they say that, and about whom?');
    await reader.restOn('Jeremy Corbyn');
    await reader.click(english('cardStatements'));
    await reader.sees(
      /20\d\d( · reported)?(about|in answer to)/,
      '.card-statement figcaption',
      '.card-statement .card-passage',
    );
    expect(reader.done()).toBe(2);
  });

  it('who says otherwise?', async () => {
    const { reader } = await read('Who says otherwise?');
    await reader.restOn('Rosie Duffield');
    await reader.click(english('cardStatements'));
    await reader.sees(
      /in answer to/,
      '[role="group"] > :last-child .card-answers',
      '[role="group"] > :first-child .card-passage',
      '[role="group"] > :last-child .card-passage',
    );
    expect(reader.done()).toBe(2);
  });

  it('where does this date come from?', async () => {
    const { reader } = await read('Where does this date come from?');
    await reader.restOn('Rosie Duffield');
    await reader.click(english('cardDating'));
    await reader.sees(/\w+ \w+ \w+/, '.card-article .card-disclosed');
    expect(reader.done()).toBe(2);
  });

  it('how to make this site stop', async () => {
    const { page, reader } = await read('Make this site stop');
    await reader.restOn('Rosie Duffield');
    await reader.click(english('cardMenu'));
    await reader.click(english('cardSiteOff', '127.0.0.1'));
    await waitForNames(page, []);
    expect(reader.done()).toBe(3);
    await clickOn(session(), page, english('cardUndo'));
    await waitForNames(page, names);
  });
});
