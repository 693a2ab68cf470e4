/** Text that the reader writes: editors of the browser's own and those that draw their text themselves. */

/** The second half takes keys in a hidden field and shows the text in plain elements. */
const editors =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], ' +
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor';

// Asked of the browser itself: a form gives a field of such a name in place of its own property.
const { matches } = Element.prototype;
const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
const parentOf = (element: Element): Element | null => parentElement?.call(element) ?? null;

/**
 * A function that says whether a text node belongs to an editor, where marks have no business. It asks
 * each element once until it is told to `forget`: nodes stand in many elements, and share most of them.
 */
export function createEditorCheck(): {
  readonly isWritten: (node: Text) => boolean;
  readonly forget: () => void;
} {
  /** Elements that are no editor and stand in none of their own tree. */
  const plain = new Set<Element>();

  function isInEditor(element: Element | null): boolean {
    const path: Element[] = [];
    for (let at = element; at && !plain.has(at); at = parentOf(at)) {
      if (matches.call(at, editors)) return true;
      path.push(at);
    }
    for (const passed of path) plain.add(passed);
    return false;
  }

  return {
    isWritten(node) {
      if (node.ownerDocument.designMode === 'on') return true;
      for (let at: Node = node; ; ) {
        const element = at instanceof Element ? at : at.parentElement;
        // Style may make an element editable as well; the browser knows.
        if (element instanceof HTMLElement && element.isContentEditable) return true;
        if (isInEditor(element)) return true;
        // An editor may draw a name as an element of its own, with a shadow root.
        const root = at.getRootNode();
        if (!(root instanceof ShadowRoot)) return false;
        at = root.host;
      }
    },
    forget: () => plain.clear(),
  };
}
