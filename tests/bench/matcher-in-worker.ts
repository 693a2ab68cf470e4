/** The background's part of matching in a worker, as it is to a page: a process of its own. */
import { openNameIndex } from '../../lib/core/match/name-index.ts';
import {
  createPageMatcher,
  type MatchAnswer,
  type MatchRequest,
  type PageMatcher,
} from '../../lib/core/match/page-matcher.ts';
import { finish } from '../../lib/core/match/steps.ts';

/** Sent first, once. */
export interface ToOpen {
  readonly packed: string;
}

export interface ToMatch {
  readonly number: number;
  readonly page: string;
  readonly request: MatchRequest;
}

export interface Matched {
  readonly number: number;
  readonly answer: MatchAnswer | null;
}

const matchers = new Map<string, PageMatcher>();
let open: (() => PageMatcher) | undefined;

addEventListener('message', ({ data }: MessageEvent<ToOpen | ToMatch>) => {
  if ('packed' in data) {
    const index = openNameIndex(data.packed);
    open = () => createPageMatcher(index);
    return;
  }
  const { number, page, request } = data;
  const matcher = matchers.get(page) ?? open?.();
  if (!matcher) throw new Error('No name index was sent.');
  matchers.set(page, matcher);
  const matched: Matched = { number, answer: finish(matcher.answer(request)) };
  postMessage(matched);
});
