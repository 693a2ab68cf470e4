/**
 * Paints names as CSS Custom Highlights over static ranges: the page's tree is not touched, and
 * nothing follows the page's own changes (live ranges would tax each of them).
 */

import { rangeOf } from './name-range.ts';
import type { PageName, PageSettings } from './page-names.ts';

type Style = PageSettings['style'];

export interface Marks {
  /** Shows exactly these names, in this style. */
  show(names: Iterable<PageName>, style: Style): void;
  /** Shows one name as the current one, or none. */
  current(name: PageName | null): void;
  /** Takes every mark off and gives the names of our highlights back. */
  remove(): void;
}

export function createMarks(): Marks {
  const registry = globalThis.CSS?.highlights as HighlightRegistry | undefined;
  // Without the API names are still found and listed; there is just no mark on them.
  if (!registry || typeof Highlight !== 'function') {
    return { show: () => {}, current: () => {}, remove: () => {} };
  }
  const shown = new Map<PageName, StaticRange>();
  const own = new Map<string, Highlight>();
  let shownStyle: Style = 'none';

  /** Our highlight of that name, put (back) into the registry that we share with the page. */
  function highlight(name: string): Highlight {
    const known = own.get(name) ?? new Highlight();
    own.set(name, known);
    if (registry?.get(name) !== known) registry?.set(name, known);
    return known;
  }

  const nameFor = (name: PageName, style: Style) =>
    `name-${name.mention.certainty}${style === 'wash' ? '-wash' : ''}`;

  function takeOff(name: PageName, range: StaticRange): void {
    own.get(nameFor(name, shownStyle))?.delete(range);
    shown.delete(name);
  }

  return {
    show(names, style) {
      if (style !== shownStyle) for (const [name, range] of shown) takeOff(name, range);
      shownStyle = style;
      const wanted = new Set(style === 'none' ? [] : names);
      for (const [name, range] of shown) if (!wanted.has(name)) takeOff(name, range);
      for (const name of wanted) {
        if (shown.has(name)) continue;
        const range = rangeOf(name);
        if (!range) continue;
        shown.set(name, range);
        highlight(nameFor(name, style)).add(range);
      }
    },
    current(name) {
      const mark = highlight('name-current');
      mark.clear();
      const range = name && rangeOf(name);
      if (range) mark.add(range);
    },
    remove() {
      for (const [name, mark] of own) {
        mark.clear();
        if (registry.get(name) === mark) registry.delete(name);
      }
      own.clear();
      shown.clear();
    },
  };
}
