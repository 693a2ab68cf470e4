/**
 * Says once, politely, how many names a page has, to readers who turned it on. The words stand in a
 * closed shadow root that goes away again, so the page's own text stays as it was.
 */
import { listNames } from './list-names.ts';
import type { PageNames } from './page-names.ts';
import { whenShown } from './slices.ts';

/** ms without a change after which a page counts as read. */
const calm = 1500;
/** ms that screen readers are given to pick the words up: they say what changes after it appeared. */
const beforeWords = 100;
const afterWords = 5000;

/** `say` gives the words for a number of names, `isWanted` the reader's choice. Only the top frame speaks. */
export function announceNames(
  names: PageNames,
  isWanted: () => boolean,
  say: (count: number) => string,
  signal: AbortSignal,
): void {
  if (window !== window.top) return;
  let timer = 0;
  let isSaid = false;
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      // In a tab behind another nobody would hear it: the options, say, in which it was turned on.
      await whenShown(document, signal);
      if (isSaid || !isWanted()) return;
      // None is left once `signal` has aborted.
      const count = listNames(names).length;
      isSaid = count > 0;
      if (isSaid) speak(say(count));
    }, calm);
  };
  names.onChange(wait, signal);
  wait();
}

function speak(words: string): void {
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; clip-path: inset(50%)';
  host.role = 'status';
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  setTimeout(() => {
    root.textContent = words;
  }, beforeWords);
  setTimeout(() => host.remove(), afterWords);
}
