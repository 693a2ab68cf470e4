/** The names of this frame as the popup lists them: one line for each entity, in order of the text. */
import type { Id } from '../core/knowledge/model.ts';
import type { Certainty } from '../core/match/mention.ts';
import type { PageName, PageNames } from './page-names.ts';

export interface ListedName {
  readonly entity: Id;
  readonly count: number;
  readonly certainty: Certainty;
}

/** One entry for each entity; certain where any of its mentions is. */
export const listNames = (names: PageNames): ListedName[] => listOf(names.mentionsInOrder());

function listOf(names: readonly PageName[]): ListedName[] {
  const listed = new Map<Id, ListedName>();
  for (const { mention } of names) {
    const { entity, certainty } = mention;
    const before = listed.get(entity);
    listed.set(entity, {
      entity,
      count: (before?.count ?? 0) + 1,
      certainty: before?.certainty === 'certain' ? 'certain' : certainty,
    });
  }
  return [...listed.values()];
}

/** Calls back when the list is another one than before, not whenever a page reads a little more. */
export function watchList(names: PageNames, onOther: () => void, signal: AbortSignal): void {
  let before = '';
  names.onChange(function* () {
    const now = JSON.stringify(listOf(yield* names.mentionsInSteps()));
    if (now === before) return;
    before = now;
    onOther();
  }, signal);
}
