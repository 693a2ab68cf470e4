/** Goes through the names on a page as a reader would: points at each and reads the card that opens. */
import type { Page, Viewport } from 'puppeteer-core';
import { type Mark, readMarks } from './browser/marks.ts';
import type { Probe, TabId } from './browser/probe.ts';
import { waitFor } from './browser/wait-for.ts';

export interface CardText {
  readonly name: string;
  readonly articles: readonly { readonly date: string; readonly title: string }[];
}

export interface NameOnPage {
  readonly text: string;
  /** How often it stands on the page in these letters. */
  readonly count: number;
  readonly highlight: string;
  readonly card: CardText;
}

/** Tall enough for the whole sample, so that every name has its place in the view. */
const tall = { width: 1000, height: 3000 };
/** How much of a page a picture shows, unless it is asked for another. */
const ordinary: Viewport = { width: 1000, height: 760, deviceScaleFactor: 1.5 };

/** Runs in the card: its heading, and each article with its date. */
function readCard(root: ShadowRoot): CardText | null {
  const plain = (element: Element | null): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const name = plain(root.querySelector('.card-name'));
  const articles = [...root.querySelectorAll('.card-article')].map((entry) => ({
    date: plain(entry.closest('.card-date')?.querySelector('.card-when') ?? null),
    title: plain(entry.querySelector('.card-title')),
  }));
  return name === '' ? null : { name, articles };
}

async function marksOf(page: Page): Promise<readonly Mark[]> {
  const marks = await readMarks(page);
  return marks.filter(({ highlight, boxes }) => highlight !== 'name-current' && boxes.length > 0);
}

async function pointAt(page: Page, text: string): Promise<void> {
  const box = (await marksOf(page)).find((mark) => mark.text === text)?.boxes[0];
  if (!box) throw new Error(`"${text}" is no longer marked on the page.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
}

async function cardOn(probe: Probe, page: Page, tab: TabId, text: string): Promise<CardText> {
  await pointAt(page, text);
  return waitFor(`the card of "${text}"`, async () => (await probe.inCards(tab, readCard))[0]);
}

async function closeCard(probe: Probe, page: Page, tab: TabId): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await waitFor('the card to close', async () => {
    const open = await probe.inCards(tab, readCard);
    return open.length === 0;
  });
}

/** The names on the page in reading order, each with the card that it opens. Empty after 10 s without one. */
export async function surveyNames(
  probe: Probe,
  page: Page,
  tab: TabId,
): Promise<readonly NameOnPage[]> {
  await page.setViewport(tall);
  let before = 0;
  const seen = await waitFor('names', async () => {
    const marks = await marksOf(page);
    // Those further down come once the page is tall: all are there when no more come.
    const areAll = marks.length > 0 && marks.length === before;
    before = marks.length;
    return areAll && marks;
  }).catch((): readonly Mark[] => []);
  const names = new Map<string, Mark[]>();
  for (const mark of seen) names.set(mark.text, [...(names.get(mark.text) ?? []), mark]);
  const found: NameOnPage[] = [];
  for (const [text, marks] of names) {
    const card = await cardOn(probe, page, tab, text);
    found.push({ text, count: marks.length, highlight: marks[0]?.highlight ?? '', card });
    await closeCard(probe, page, tab);
  }
  return found;
}

/** Opens the card of a name near the top of the page, for a picture of this size. */
export async function showCard(
  probe: Probe,
  page: Page,
  tab: TabId,
  text: string,
  view: Viewport = ordinary,
): Promise<void> {
  await page.setViewport(view);
  await waitFor(`a mark on "${text}"`, async () =>
    (await marksOf(page)).some((mark) => mark.text === text),
  );
  await cardOn(probe, page, tab, text);
  await waitFor('the card to stand still', async () => {
    // Of its style only: the wait that hides a card nobody attends to is begun again and again.
    const [still] = await probe.inCards(tab, (root) =>
      root.getAnimations().every((one) => !('animationName' in one) || one.playState !== 'running'),
    );
    return still;
  });
}
