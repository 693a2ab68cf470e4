/** Text that the reader writes: editors of the browser's own and those that draw their text themselves. */

/** The second half takes keys in a hidden field and shows the text in plain elements. */
const editors =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], ' +
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor';

// Asked of the browser itself: a form gives a field of such a name in place of its own property.
const { matches } = Element.prototype;
const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

/** Style may make an element editable as well; the browser knows. Of SVG it says nothing. */
const isEditable = (node: Node): boolean => (node as HTMLElement).isContentEditable === true;

/**
 * Says whether a text node belongs to an editor, where marks have no business and the text is nobody's.
 * It asks each element once until it is told to `forget`: nodes share most of what they stand in.
 */
export function createEditorCheck(): {
  readonly isWritten: (node: Text) => boolean;
  readonly forget: () => void;
} {
  /** Elements and shadow roots that are no editor and stand in none. */
  const plain = new Set<Node>();
  /** What was said of text right in an element. */
  const known = new Map<Node, boolean>();

  function isInEditor(holder: Node): boolean {
    if (holder.ownerDocument?.designMode === 'on' || isEditable(holder)) return true;
    for (let at: Node | null = holder; at && !plain.has(at); ) {
      // Taken for plain until an editor shows up above: then none of what was passed is.
      plain.add(at);
      const parent: Node | null = parentNode?.call(at);
      // An editor may draw a name as an element of its own, with a shadow root.
      const host: Node | null = !parent && at instanceof ShadowRoot ? at.host : null;
      if ((at.nodeType === 1 && matches.call(at, editors)) || (host && isEditable(host))) {
        plain.clear();
        return true;
      }
      at = parent ?? host;
    }
    return false;
  }

  return {
    isWritten({ parentNode: holder }) {
      if (!holder) return false;
      let isWritten = known.get(holder);
      if (isWritten === undefined) {
        isWritten = isInEditor(holder);
        known.set(holder, isWritten);
      }
      return isWritten;
    },
    forget() {
      plain.clear();
      known.clear();
    },
  };
}
