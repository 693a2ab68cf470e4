/** Brings a name that was chosen elsewhere (in the popup's list) before the reader's eyes. */
import type { Id } from '../core/knowledge/model.ts';
import type { PageName, PageNames } from './page-names.ts';
import { scrollToName } from './scroll-to-name.ts';
import { pause } from './slices.ts';

/** Milliseconds that the name stays highlighted: long enough to find it after the scroll. */
const flash = 1600;

/**
 * A function that scrolls to the entity's first mention and highlights it for a moment; asked again,
 * to the one after the last shown, and round. `restoreCurrent` highlights what else is to be.
 */
export function createShowName(
  names: PageNames,
  restoreCurrent: () => void,
  signal: AbortSignal,
): (entity: Id) => void {
  let last: PageName | null = null;
  let flashes = 0;

  return (entity) => {
    const mentions = names.mentionsInOrder().filter(({ mention }) => mention.entity === entity);
    const name = mentions[(last ? mentions.indexOf(last) + 1 : 0) % mentions.length];
    if (!name) return;
    last = name;
    scrollToName(names, name, true);
    names.markCurrent(name);
    flashes += 1;
    const mine = flashes;
    void pause(flash, signal).then(() => {
      if (mine === flashes) restoreCurrent();
    });
  };
}
