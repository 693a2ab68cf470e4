/**
 * Which of the page's names a reader can see: not those in hidden text, with density `first` only
 * the first of each entity, and of very many only those near the viewport get a mark.
 */
import type { Id } from '../core/knowledge/model.ts';
import type { Steps } from '../core/match/steps.ts';
import { boxElementOf, elementOf } from './name-elements.ts';
import { placesOf } from './name-range.ts';
import { createNearViewport } from './near-viewport.ts';
import type { PageName, PageSettings } from './page-names.ts';
import { createSightWatch } from './sight-watch.ts';

/** Up to this many names are all marked. More ranges make each painting of the page slower. */
const fewNames = 500;

export interface ShownNames {
  /** Takes all names of the page, in document order; in small steps, given up where others overtake it. */
  set(names: readonly PageName[], density: PageSettings['density']): Steps<void>;
  /** Those that have (or, away from the viewport, would have) a mark; in document order. */
  readonly active: readonly PageName[];
  isActive(name: PageName): boolean;
  /** Those to be marked now. */
  toMark(): readonly PageName[];
}

/**
 * `onChange` is called when text comes to light or is hidden, with the steps in which the names are
 * chosen anew, and without any when the reader scrolls to other names.
 */
export function createShownNames(
  onChange: (choosing?: Steps<void>) => void,
  signal: AbortSignal,
): ShownNames {
  let all: readonly PageName[] = [];
  let active: readonly PageName[] = [];
  /** The active names, where they are many each with the element that holds it. */
  let elements: ReadonlyMap<PageName, Element | null> = new Map();
  let density: PageSettings['density'] = 'every';
  const sight = createSightWatch(() => onChange(choose()), signal);
  const near = createNearViewport(() => onChange(), signal);

  /** Among so many, those that are not near the viewport are not asked about: they get no mark. */
  const isMany = () => density === 'every' && all.length > fewNames;

  /** Counts the choices made, of which only the latest may end. */
  let choices = 0;

  function* choose(): Steps<void> {
    choices += 1;
    const choice = choices;
    const inSight = new Map<Element, boolean>();
    const met = new Set<Id>();
    const chosen = new Map<PageName, Element | null>();
    const many = isMany();
    for (const name of all) {
      if (many) chosen.set(name, elementOf(name));
      else if (isChosen(name, inSight, met)) {
        chosen.set(name, null);
        met.add(name.mention.entity);
      }
      yield;
      if (choice !== choices) return;
    }
    active = [...chosen.keys()];
    elements = chosen;
    sight.watch(inSight);
    yield* near.watch(
      new Set(many ? [...chosen.values()].filter((element) => element !== null) : []),
    );
  }

  function isChosen(name: PageName, inSight: Map<Element, boolean>, met: ReadonlySet<Id>): boolean {
    const element = boxElementOf(name);
    if (!element || (density === 'first' && met.has(name.mention.entity))) return false;
    const isVisible = element.checkVisibility();
    inSight.set(element, isVisible);
    return isVisible && isSlotted(name);
  }

  return {
    *set(names, chosenDensity) {
      all = names;
      density = chosenDensity;
      yield* choose();
    },
    get active() {
      return active;
    },
    isActive: (name) => elements.has(name),
    toMark() {
      if (!isMany()) return active;
      return active.filter((name) => {
        const element = elements.get(name);
        return !!element && near.has(element);
      });
    },
  };
}

/** Text right inside a shadow host is only shown where one of the root's slots takes it in. */
function isSlotted(name: PageName): boolean {
  const text = placesOf(name)?.start.node;
  return !text?.parentElement?.shadowRoot || text.assignedSlot !== null;
}
