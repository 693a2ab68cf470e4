/** The names of this frame as the popup lists them: one line for each entity, in order of the text. */
import { type CountedName, countNames } from '../core/count-names.ts';
import type { Steps } from '../core/match/steps.ts';
import { onBackAgain } from './back-again.ts';
import type { PageName, PageNames } from './page-names.ts';
import { inSlices, jobOf } from './slices.ts';

/** One entry for each entity; certain where any of its mentions is. */
export const listNames = (names: PageNames): CountedName[] => listOf(names.mentionsInOrder());

const listOf = (names: readonly PageName[]): CountedName[] =>
  countNames(names.map(({ mention: { entity, certainty } }) => ({ entity, count: 1, certainty })));

/**
 * Calls back when the list is another one than before, not whenever a page reads a little more; at once
 * where there are names already.
 */
export function watchList(names: PageNames, onOther: () => void, signal: AbortSignal): void {
  let before = '[]';
  function* look(): Steps<void> {
    const now = JSON.stringify(listOf(yield* names.mentionsInSteps()));
    if (now === before) return;
    before = now;
    onOther();
  }
  names.onChange(look, signal);
  // With each page that comes browsers clear the number on the button.
  onBackAgain(onOther, signal);
  // A frame takes its names with it, and its page goes on without them.
  if (window !== top) addEventListener('pagehide', () => before !== '[]' && onOther(), { signal });
  void inSlices(jobOf(look()), signal);
}
