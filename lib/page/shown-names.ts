/**
 * Which of the page's names a reader can see: not those in hidden text, with density `first` only
 * the first of each entity, and of very many only those near the viewport get a mark.
 */
import type { Id } from '../core/knowledge/model.ts';
import { elementOf, placesOf } from './name-range.ts';
import { createNearViewport } from './near-viewport.ts';
import type { PageName, PageSettings } from './page-names.ts';

/** Up to this many names are all marked. More ranges make each painting of the page slower. */
const fewNames = 500;

export interface ShownNames {
  /** Takes all names of the page, in document order. */
  set(names: readonly PageName[], density: PageSettings['density']): void;
  /** Those that have (or, away from the viewport, would have) a mark; in document order. */
  readonly active: readonly PageName[];
  isActive(name: PageName): boolean;
  /** Those to be marked now. */
  toMark(): readonly PageName[];
}

/** `onChange` is called when hidden text comes to light or the reader scrolls to other names. */
export function createShownNames(onChange: () => void, signal: AbortSignal): ShownNames {
  let all: readonly PageName[] = [];
  let active: readonly PageName[] = [];
  let activeSet: ReadonlySet<PageName> = new Set();
  let density: PageSettings['density'] = 'every';
  const seen = new WeakSet<Element>();
  // Hidden text is waited for where it will be: an element has no place until it has a box.
  const hidden = createNearViewport(() => {
    choose();
    onChange();
  }, signal);
  const near = createNearViewport(onChange, signal);

  function choose(): void {
    const waiting = new Set<Element>();
    const visible = all.filter((name) => {
      const element = elementOf(name);
      if (!element) return false;
      if (seen.has(element)) return true;
      if (element.checkVisibility() && isSlotted(name)) {
        seen.add(element);
        return true;
      }
      waiting.add(element);
      return false;
    });
    hidden.watch(waiting);
    active = density === 'first' ? firstOfEach(visible) : visible;
    activeSet = new Set(active);
    near.watch(new Set(active.length > fewNames ? active.flatMap((n) => elementOf(n) ?? []) : []));
  }

  return {
    set(names, chosenDensity) {
      all = names;
      density = chosenDensity;
      choose();
    },
    get active() {
      return active;
    },
    isActive: (name) => activeSet.has(name),
    toMark() {
      if (active.length <= fewNames) return active;
      return active.filter((name) => {
        const element = elementOf(name);
        return element !== null && near.has(element);
      });
    },
  };
}

/** Text right inside a shadow host is only shown where one of the root's slots takes it in. */
function isSlotted(name: PageName): boolean {
  const text = placesOf(name)?.start.node;
  return !text?.parentElement?.shadowRoot || text.assignedSlot !== null;
}

function firstOfEach(names: readonly PageName[]): readonly PageName[] {
  const met = new Set<Id>();
  return names.filter(({ mention }) => met.size < met.add(mention.entity).size);
}
