/** Waiting for a card, looking where it lies, and using it as a reader does, by the real pointer. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';
import type { Rect } from '../../../lib/core/card/geometry.ts';
import { hover } from './names-on-page.ts';
import type { Session } from './session.ts';

/** A page of ours without margins, so that places can be told. */
export const bare = (body: string, style = ''): string =>
  `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } ${style}</style>${body}`;

/** Whether there is a card at this moment. */
export const isOpen = async (session: Session, page: Page): Promise<boolean> =>
  (await session.inCard(page, () => true)) !== null;

/** Waits for a card; rejects where none comes. */
export const opened = (session: Session, page: Page): Promise<boolean> =>
  waitFor('the card', () => isOpen(session, page));

/** Waits until there is no card; rejects where it stays. */
export const closed = (session: Session, page: Page): Promise<boolean> =>
  waitFor('the card to close', async () => !(await isOpen(session, page)));

/**
 * Longer than a card takes to open or to close, were it to. That nothing came of a rest no event tells:
 * only its time, by the page's own clock.
 */
export const afterTheRest = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));

/** Rests on a name until its card is there. */
export async function openCardOf(session: Session, page: Page, name: string): Promise<void> {
  await hover(page, name);
  await cardSays(session, page, '');
}

/** Waits until the open card says these words, and returns all that it says. */
export const cardSays = (session: Session, page: Page, words: string): Promise<string> =>
  waitFor(`a card that says "${words}"`, async () => {
    const text = await session.cardText(page);
    return text?.includes(words) ? text : null;
  });

/** Where a part of the open card lies in its frame's viewport; without a selector, all of it. */
export async function boxOf(session: Session, page: Page, selector = '.card-stage'): Promise<Rect> {
  const box = await session.inCard(
    page,
    (root, wanted) => {
      const rect = root.querySelector(wanted)?.getBoundingClientRect();
      return rect && { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
    },
    selector,
  );
  if (!box) throw new Error(`The card has no ${selector}.`);
  return box;
}

/** Goes to a button of the card that says these words and clicks it, scrolling the card to it. */
export async function clickOn(session: Session, page: Page, words: string): Promise<void> {
  const place = await waitFor(`"${words}" on the card`, () =>
    session.inCard(
      page,
      (root, wanted) => {
        const says = (one: Element) =>
          one.getAttribute('aria-label') === wanted || one.textContent?.trim() === wanted;
        const button = [...root.querySelectorAll('button')].find(says);
        button?.scrollIntoView({ block: 'nearest' });
        const rect = button?.getBoundingClientRect();
        return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      },
      words,
    ),
  );
  await page.mouse.move(place.x, place.y, { steps: 6 });
  await page.mouse.down();
  await page.mouse.up();
}

/** The lines of a part of the card that a reader sees without scrolling it; '' where none is in view. */
export const seenOnCard = (session: Session, page: Page, part = '.card-stage') =>
  session.inCard(
    page,
    (root, wanted) => {
      const stage = root.querySelector('.card-stage');
      const found = root.querySelector(wanted);
      if (!stage || !found) return '';
      const texts = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
      const seen: string[] = [];
      const range = new Range();
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        const around = texts.currentNode.parentElement;
        // Either may be what scrolls.
        const frames = [around?.closest('.card-body'), around?.closest('.card'), stage];
        const clips = frames.flatMap((frame) => frame?.getBoundingClientRect() ?? []);
        const isInView = [...range.getClientRects()].some((line) =>
          clips.every(({ top, bottom }) => line.top >= top - 1 && line.bottom <= bottom + 1),
        );
        if (isInView) seen.push(texts.currentNode.nodeValue ?? '');
      }
      return seen.join('');
    },
    part,
  );
