/** Who decides about names in a page that has no extension around its engine. */
import type { NameIndex } from '../../lib/core/match/name-index.ts';
import { createPageMatcher, type PageMatcher } from '../../lib/core/match/page-matcher.ts';
import type { Matcher } from '../../lib/page/matcher-client.ts';
import { resultInSlices } from '../../lib/page/slices.ts';
import type { Matched, ToMatch, ToOpen } from './matcher-in-worker.ts';

/** What crosses to where names are decided about, and back, is written down and read again. */
const crossed = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** Decides in a worker: to the page the same as the background, which is another process. */
export function matchInWorker(code: string, packed: string): Matcher {
  const worker = new Worker(URL.createObjectURL(new Blob([code])));
  const waiting = new Map<number, (answer: Matched['answer']) => void>();
  let last = 0;
  worker.postMessage({ packed } satisfies ToOpen);
  worker.addEventListener('message', ({ data: { number, answer } }: MessageEvent<Matched>) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  });
  return (page, request) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      // As text: so a browser sends messages of extensions.
      worker.postMessage({ number: last, page, request: crossed(request) } satisfies ToMatch);
    });
}

/** Decides in the page itself, and tells what it is asked as the background would. */
export function matchHere(index: NameIndex): Matcher {
  const matchers = new Map<string, PageMatcher>();
  return async (page, request) => {
    const matcher = matchers.get(page) ?? createPageMatcher(index);
    matchers.set(page, matcher);
    return crossed(await resultInSlices(matcher.answer(crossed(request))));
  };
}
