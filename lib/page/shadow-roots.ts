/** The open shadow roots of the page, found while its elements are walked over. */

export interface ShadowRoots {
  /** Notes the element's open shadow root, if it has one that is not known yet. */
  look(element: Element): void;
  /** Roots found since the last call. */
  takeNew(): ShadowRoot[];
  /** All that are still on the page. */
  all(): readonly ShadowRoot[];
}

export function createShadowRoots(): ShadowRoots {
  const known = new WeakSet<ShadowRoot>();
  let roots: ShadowRoot[] = [];
  let fresh: ShadowRoot[] = [];
  return {
    look(element) {
      const root = element.shadowRoot;
      if (!root || known.has(root)) return;
      known.add(root);
      roots.push(root);
      fresh.push(root);
    },
    takeNew() {
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
