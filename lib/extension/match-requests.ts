/**
 * The background's side of the matcher: it holds the names and decides for every frame, so that no page
 * pays for it. What it keeps of a page it may lose at any time; the frame then sends all of it again.
 */
import * as v from 'valibot';
import type { MatchAnswer, MatchRequest, PageMatcher } from '../core/match/page-matcher.ts';
import type { Steps } from '../core/match/steps.ts';
import { logTrouble } from './log.ts';
import { receive } from './receive.ts';

const Block = v.pipe(v.number(), v.integer());
const Word = v.pipe(v.number(), v.integer());

/** What a frame sends. */
export interface MatchMessage {
  readonly type: 'match';
  readonly page: string;
  readonly request: MatchRequest;
}

const Message = v.object({
  type: v.literal('match'),
  page: v.string(),
  request: v.object({
    added: v.array(v.tuple([Block, v.string()])),
    order: v.nullable(v.array(Block)),
    disabledSources: v.array(v.string()),
    passedOver: v.array(Word),
  }),
});

/** Pages that are remembered: those a reader has not come back to for so many others are sent anew. */
const mostPages = 60;

/**
 * Answers frames for as long as the background lives.
 * @param createMatcher makes the matcher of one page.
 * @param inSlices does the steps in slices, so that no frame waits for another's long page.
 */
export function answerMatching(
  createMatcher: () => PageMatcher,
  inSlices: (steps: Steps<MatchAnswer | null>) => Promise<MatchAnswer | null>,
): void {
  const matchers = new Map<string, PageMatcher>();

  function matcherOf(page: string): PageMatcher {
    const matcher = matchers.get(page) ?? createMatcher();
    matchers.delete(page);
    matchers.set(page, matcher);
    const [oldest] = matchers.keys();
    if (matchers.size > mostPages && oldest !== undefined) matchers.delete(oldest);
    return matcher;
  }

  async function answer({ page, request }: MatchMessage): Promise<MatchAnswer | null> {
    try {
      return await inSlices(matcherOf(page).answer(request));
    } catch (thrown) {
      logTrouble('deciding about the names of a page', thrown);
      matchers.delete(page);
      return null;
    }
  }

  receive((given, _, respond) => {
    const message = v.safeParse(Message, given);
    if (!message.success) return undefined;
    void answer(message.output).then(respond);
    return true;
  });
}
