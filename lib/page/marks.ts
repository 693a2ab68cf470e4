/**
 * Paints names as CSS Custom Highlights over static ranges: the page's tree is not touched, and
 * nothing follows the page's own changes (live ranges would tax each of them).
 */

import type { Steps } from '../core/match/steps.ts';
import { type HighlightName, registry } from './mark-registry.ts';
import { rangeOf } from './name-range.ts';
import type { PageName, PageSettings } from './page-names.ts';

type Style = PageSettings['style'];

export interface Marks {
  /** Shows exactly these names, in this style; in small steps, given up where others overtake it. */
  show(names: Iterable<PageName>, style: Style): Steps<void>;
  /** Shows one name as the current one, or none. */
  current(name: PageName | null): void;
  /** Takes every mark off and gives the names of our highlights back. */
  remove(): void;
}

/**
 * UTF-16 units of a text in which no name is marked. A browser lays out the whole text for one mark in
 * it: for some 30 ms here, and for 600 in a file of 10 MB, each time that the marks become others.
 */
const longestMarked = 500_000;

const isTooLong = ({ startContainer }: StaticRange): boolean =>
  (startContainer as Text).length > longestMarked;

/** Paints nothing until it is told to, and in a browser without highlights never. */
export function createMarks(): Marks {
  const shown = new Map<PageName, StaticRange>();
  const own = new Map<HighlightName, Highlight>();
  let currentName: PageName | null = null;
  let shownStyle: Style = 'none';
  let takenOff = 0;
  /** What was last asked to be shown. */
  let latest: ReadonlySet<PageName> | null = null;

  /** Our highlight of that name, put (back) into the registry that we share with the page. */
  function highlight(name: HighlightName): Highlight | null {
    if (!registry) return null;
    const known = own.get(name) ?? new Highlight();
    own.set(name, known);
    if (registry.get(name) !== known) registry.set(name, known);
    return known;
  }

  const nameFor = ({ mention }: PageName, style: Style) =>
    `name-${mention.certainty}${style === 'wash' ? ('-wash' as const) : ('' as const)}` as const;

  function current(name: PageName | null): void {
    own.get('name-current')?.clear();
    const range = name && rangeOf(name);
    currentName = range && name;
    if (range) highlight('name-current')?.add(range);
  }

  function takeOff(name: PageName, range: StaticRange): void {
    own.get(nameFor(name, shownStyle))?.delete(range);
    shown.delete(name);
    takenOff += 1;
  }

  function takeAllOff(): void {
    for (const mark of own.values()) mark.clear();
    shown.clear();
    takenOff = 0;
  }

  return {
    *show(names, style) {
      const wanted = new Set(style === 'none' ? [] : names);
      latest = wanted;
      for (const [name, range] of shown) {
        if (style !== shownStyle || !wanted.has(name)) takeOff(name, range);
      }
      // Of ranges whose text was taken apart Firefox lets go only when their highlight is emptied.
      // Once as many are taken off as are left: so putting those on anew is never the larger part.
      if (takenOff > shown.size) takeAllOff();
      shownStyle = style;
      for (const name of wanted) {
        if (shown.has(name)) continue;
        const range = rangeOf(name);
        if (!range || isTooLong(range)) continue;
        shown.set(name, range);
        highlight(nameFor(name, style))?.add(range);
        yield;
        if (latest !== wanted) return;
      }
      // The page may have emptied the registry, or taken a name of ours for itself.
      for (const [name, mark] of own) if (mark.size > 0) highlight(name);
      // Its text may have gone.
      if (currentName) current(currentName);
    },
    current,
    remove() {
      latest = null;
      takeAllOff();
      for (const [name, mark] of own) if (registry?.get(name) === mark) registry.delete(name);
      own.clear();
    },
  };
}
