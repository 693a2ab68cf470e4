/** A frame's way to the background, where its names are decided about. */
import type { MatchAnswer, MatchRequest } from '../core/match/page-matcher.ts';
import { browser } from './browser.ts';
import type { MatchMessage } from './match-requests.ts';

/**
 * Null where the background does not know the page any more. Rejects where it cannot be reached. Only
 * the extension's own background answers, so nothing is parsed here.
 */
export async function askMatcher(page: string, request: MatchRequest): Promise<MatchAnswer | null> {
  const message: MatchMessage = { type: 'match', page, request };
  return browser.runtime.sendMessage(message);
}
