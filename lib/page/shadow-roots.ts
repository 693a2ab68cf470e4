/**
 * The open shadow roots of the page, found while its elements are walked over. A root that is
 * attached later tells nobody: custom elements without one are looked at again when something about
 * them changes size, and any other is met at the latest by the reader's pointer.
 */
export interface ShadowRoots {
  /**
   * Notes the element's open shadow root, or that it may yet get one. `isNew`: it has come or moved, and
   * what its root holds with it.
   */
  look(element: Element, isNew: boolean): void;
  /** Looks once more at the elements that may have got one by now. */
  lookAgain(): void;
  /** Roots found since the last call, and those that are to be read again. */
  takeNew(): ShadowRoot[];
  /** All that are still on the page. */
  all(): readonly ShadowRoot[];
}

/** `onFound` is called when a root comes to light outside of `look` and `lookAgain`. */
export function createShadowRoots(onFound: () => void, signal: AbortSignal): ShadowRoots {
  const known = new WeakSet<ShadowRoot>();
  /** Each with the element that held it then. */
  const waiting = new Map<Element, Element | null>();
  /** What is observed, and for how many of those that wait: an observer holds what it observes. */
  const observed = new Map<Element, number>();
  let roots: ShadowRoot[] = [];
  let fresh: ShadowRoot[] = [];

  function note(root: ShadowRoot): void {
    if (known.has(root)) return;
    known.add(root);
    roots.push(root);
    fresh.push(root);
  }

  function noteAgain(root: ShadowRoot): void {
    if (known.has(root)) fresh.push(root);
    else note(root);
  }

  const sizes = new ResizeObserver(() => {
    lookAgain();
    if (fresh.length > 0) onFound();
  });
  signal.addEventListener('abort', () => sizes.disconnect());

  function lookAgain(): void {
    for (const [element, parent] of waiting) {
      if (element.shadowRoot) note(element.shadowRoot);
      if (element.shadowRoot || !element.isConnected) {
        waiting.delete(element);
        unobserve(element);
        if (parent) unobserve(parent);
      }
    }
    letGo();
  }

  /** What has left the page is forgotten: when it comes back, it is found like any other. */
  function letGo(): void {
    for (const root of roots) if (!root.isConnected) known.delete(root);
    roots = roots.filter((root) => known.has(root));
  }

  function observe(element: Element): void {
    const times = observed.get(element) ?? 0;
    observed.set(element, times + 1);
    if (times === 0) sizes.observe(element);
  }

  function unobserve(element: Element): void {
    const times = observed.get(element) ?? 0;
    if (times > 1) {
      observed.set(element, times - 1);
      return;
    }
    observed.delete(element);
    sizes.unobserve(element);
  }

  function waitFor(element: Element): void {
    const parent = element.parentElement;
    waiting.set(element, parent);
    observe(element);
    // An inline element has no size of its own; what it gets shows in what holds it.
    if (parent) observe(parent);
  }

  window.addEventListener(
    'pointerover',
    (event) => {
      // A host is all that is told of when the pointer is on text right in its root.
      for (const target of event.composedPath()) {
        if (target instanceof Element && target.shadowRoot instanceof ShadowRoot) {
          note(target.shadowRoot);
        }
      }
      if (fresh.length > 0) onFound();
    },
    { capture: true, passive: true, signal },
  );

  return {
    look(element, isNew) {
      const root = element.shadowRoot;
      if (root === null) {
        if (!waiting.has(element)) waitFor(element);
        // A form, which can have no root, may give a field of that name in its place.
      } else if (!(root instanceof ShadowRoot)) return;
      else if (isNew) noteAgain(root);
      else note(root);
    },
    lookAgain,
    takeNew() {
      if (fresh.length === 0) return fresh;
      const found = fresh;
      fresh = [];
      return found;
    },
    all() {
      letGo();
      return roots;
    },
  };
}
