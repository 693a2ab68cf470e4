/** Waiting for, pointing at and leaving the names on a page. */
import type { Frame, Page } from 'puppeteer-core';
import { type Mark, readMarks } from '../../../lib/command/browser/marks.ts';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';

/** The names marked in a frame as certain or likely, in document order. */
export async function namesOn(frame: Frame | Page): Promise<readonly string[]> {
  const marks = await readMarks(frame);
  return marks.filter(({ highlight }) => highlight !== 'name-current').map(({ text }) => text);
}

/** Waits until exactly these names are marked, in this order. The error says which are. */
export async function waitForNames(frame: Frame | Page, names: readonly string[]): Promise<void> {
  let seen: readonly string[] = [];
  try {
    await waitFor('the names', async () => {
      seen = await namesOn(frame);
      return JSON.stringify(seen) === JSON.stringify(names);
    });
  } catch (cause) {
    const message = `Expected the names ${JSON.stringify(names)}, saw ${JSON.stringify(seen)}.`;
    throw new Error(message, { cause });
  }
}

/** Adds a paragraph at the end of the page's `main`, as a page does that gets news. */
export async function addLine(frame: Frame | Page, text: string): Promise<void> {
  await frame.evaluate((words) => {
    const line = document.createElement('p');
    line.textContent = words;
    document.querySelector('main')?.append(line);
  }, text);
}

/** Whether marked text in the first paragraph has its underline, as the browser would draw it. */
export const isUnderlined = (frame: Frame | Page): Promise<boolean> =>
  frame.evaluate(() => {
    const holder = document.querySelector('p') ?? document.body;
    return getComputedStyle(holder, '::highlight(name-certain)').textDecorationLine === 'underline';
  });

/** The first mark with this text, waited for. Its boxes are relative to the frame it is in. */
export function markOf(frame: Frame | Page, text: string): Promise<Mark> {
  return waitFor(`a mark on "${text}"`, async () =>
    (await readMarks(frame)).find((mark) => mark.text === text && mark.boxes.length > 0),
  );
}

/** Moves the pointer in small steps, as a hand does, to the middle of a name's first box. */
export async function hover(page: Page, text: string): Promise<Mark> {
  const mark = await markOf(page, text);
  const [box] = mark.boxes;
  if (!box) throw new Error(`"${text}" has no box on the page.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  return mark;
}

/** Moves the pointer away from everything, to the bottom right of the view. */
export async function leave(page: Page): Promise<void> {
  const { width, height } = page.viewport() ?? { width: 1000, height: 700 };
  await page.mouse.move(width - 2, height - 2, { steps: 8 });
}
