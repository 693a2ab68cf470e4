/**
 * The open shadow roots of the page, found while its elements are walked over. A root that is
 * attached later tells nobody: custom elements without one are looked at again when something about
 * them changes size, and any other is met at the latest by the reader's pointer.
 */
export interface ShadowRoots {
  /** Notes the element's open shadow root, or that it may get one. */
  look(element: Element): void;
  /** Looks once more at the elements that may have got one by now. */
  lookAgain(): void;
  /** Roots found since the last call. */
  takeNew(): ShadowRoot[];
  /** All that are still on the page. */
  all(): readonly ShadowRoot[];
}

/** `onFound` is called when a root comes to light outside of `look` and `lookAgain`. */
export function createShadowRoots(onFound: () => void, signal: AbortSignal): ShadowRoots {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Set<Element>();
  let roots: ShadowRoot[] = [];
  let fresh: ShadowRoot[] = [];

  function note(root: ShadowRoot): void {
    if (known.has(root)) return;
    known.add(root);
    roots.push(root);
    fresh.push(root);
  }

  const sizes = new ResizeObserver(() => {
    lookAgain();
    if (fresh.length > 0) onFound();
  });
  signal.addEventListener('abort', () => sizes.disconnect());

  function lookAgain(): void {
    for (const element of waiting) {
      if (element.shadowRoot) note(element.shadowRoot);
      if (element.shadowRoot || !element.isConnected) {
        waiting.delete(element);
        sizes.unobserve(element);
      }
    }
  }

  function waitFor(element: Element): void {
    waiting.add(element);
    sizes.observe(element);
    // An inline element has no size of its own; what it gets shows in what holds it.
    if (element.parentElement) sizes.observe(element.parentElement);
  }

  window.addEventListener(
    'pointerover',
    (event) => {
      for (const target of event.composedPath()) {
        if (target instanceof ShadowRoot && target.mode === 'open') note(target);
      }
      if (fresh.length > 0) onFound();
    },
    { capture: true, passive: true, signal },
  );

  return {
    look(element) {
      const root = element.shadowRoot;
      if (root) note(root);
      else if (element.localName.includes('-') && !waiting.has(element)) waitFor(element);
    },
    lookAgain,
    takeNew() {
      if (fresh.length === 0) return fresh;
      const found = fresh;
      fresh = [];
      return found;
    },
    all() {
      if (roots.some((root) => !root.isConnected)) roots = roots.filter((root) => root.isConnected);
      return roots;
    },
  };
}
