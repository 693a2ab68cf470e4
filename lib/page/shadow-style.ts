/**
 * The marks' style inside open shadow roots. Where the browser does not let the document's own rules
 * through, the root adopts a sheet: a page can see that, so only roots that hold a name get one.
 */
import { elementOf, rootOf } from './name-elements.ts';
import type { PageName } from './page-names.ts';

export interface ShadowStyle {
  /** Sees to it that these names show their marks. */
  reach(names: readonly PageName[]): void;
  /** Takes every adopted sheet back. */
  remove(): void;
}

/** `css`: the rules for our highlights, made a sheet of when the first root needs them. */
export function createShadowStyle(css: string): ShadowStyle {
  const adopted = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;

  function adopt(root: ShadowRoot): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    try {
      // The page may have set its own list anew since we looked last.
      if (!root.adoptedStyleSheets.includes(sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
      adopted.add(root);
    } catch {
      // Firefox 140 keeps content scripts from it: names in the root show no mark and open cards.
    }
  }

  function takeBack(root: ShadowRoot): void {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    adopted.delete(root);
  }

  return {
    reach(names) {
      for (const root of adopted) if (!root.isConnected) takeBack(root);
      for (const name of names) {
        const root = rootOf(name);
        if (!(root instanceof ShadowRoot)) continue;
        const element = elementOf(name);
        // The style of the host, which holds text right in the root, says nothing of what is inside.
        if (adopted.has(root) || element === root.host || !element || !isStyled(element))
          adopt(root);
      }
    },
    remove() {
      for (const root of adopted) takeBack(root);
    },
  };
}

/** Whether the document's rules for our highlights reach this element. */
function isStyled(element: Element): boolean {
  const { textDecorationLine } = getComputedStyle(element, '::highlight(name-certain)');
  return textDecorationLine.includes('underline');
}
