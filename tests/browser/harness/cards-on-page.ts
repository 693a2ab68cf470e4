/** Whether a card opens on a page: waited for where it should, and given its time where it should not. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';
import type { Session } from './session.ts';

/** Waits for an open card that holds these words, and returns its text. */
export const cardWith = (session: Session, page: Page, words: string): Promise<string> =>
  waitFor(`a card with "${words}"`, async () => {
    const text = await session.cardText(page);
    return text?.includes(words) && text;
  });

/** Waits until no card is open. */
export const cardGone = (session: Session, page: Page): Promise<boolean> =>
  waitFor('the card to close', async () => (await session.cardText(page)) === null);

/** Milliseconds in which a card would have opened: twice the rest that it waits for. */
const longEnough = 800;

/** True where the pointer, which rests somewhere, has no card opened for it. Takes a moment. */
export async function noCardOpens(session: Session, page: Page): Promise<boolean> {
  // By the page's own clock, which is as slow as the page is.
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), longEnough);
  return (await session.cardText(page)) === null;
}
