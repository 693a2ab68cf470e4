/**
 * Which of the page's names a reader can see: not those in hidden text, with density `first` only
 * the first of each entity, and of very many only those near the viewport get a mark.
 */
import type { Id } from '../core/knowledge/model.ts';
import { boxElementOf, elementOf } from './name-elements.ts';
import { placesOf } from './name-range.ts';
import { createNearViewport } from './near-viewport.ts';
import type { PageName, PageSettings } from './page-names.ts';
import { createSightWatch } from './sight-watch.ts';

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

/** `onChange` is called when text comes to light or is hidden, and when the reader scrolls to other names. */
export function createShownNames(onChange: () => void, signal: AbortSignal): ShownNames {
  let all: readonly PageName[] = [];
  let active: readonly PageName[] = [];
  let activeSet: ReadonlySet<PageName> = new Set();
  let density: PageSettings['density'] = 'every';
  const sight = createSightWatch(() => {
    choose();
    onChange();
  }, signal);
  const near = createNearViewport(onChange, signal);

  /** Among so many, those that are not near the viewport are not asked about: they get no mark. */
  const isMany = () => density === 'every' && all.length > fewNames;

  function choose(): void {
    const inSight = new Map<Element, boolean>();
    const met = new Set<Id>();
    active = isMany()
      ? all
      : all.filter((name) => {
          const { entity } = name.mention;
          const element = boxElementOf(name);
          if (!element || (density === 'first' && met.has(entity))) return false;
          const isVisible = element.checkVisibility();
          inSight.set(element, isVisible);
          if (!isVisible || !isSlotted(name)) return false;
          met.add(entity);
          return true;
        });
    sight.watch(inSight);
    activeSet = new Set(active);
    near.watch(new Set(isMany() ? active.flatMap((name) => elementOf(name) ?? []) : []));
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
      if (!isMany()) return active;
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
