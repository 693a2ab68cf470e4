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
 * Asked in document order it looks at each element once, until it is told to `forget`: nodes share most
 * of what they stand in.
 */
export function createEditorCheck(): {
  readonly isWritten: (node: Text) => boolean;
  readonly forget: () => void;
} {
  /**
   * What the last text stood in that was no editor's, the outermost first. Not a set of all that was
   * looked at: Chromium forgets a node that scripts have let go of the next time it collects, but none
   * that was ever the key of a set or map, and a long page has a quarter of a million.
   */
  const plain: Node[] = [];
  let lastHolder: Node | null = null;
  let wasWritten = false;

  function isInEditor(holder: Node): boolean {
    if (holder.ownerDocument?.designMode === 'on' || isEditable(holder)) return true;
    const passed: Node[] = [];
    let met = -1;
    for (let at: Node | null = holder; at; ) {
      met = plain.lastIndexOf(at);
      if (met >= 0) break;
      passed.push(at);
      const parent: Node | null = parentNode?.call(at);
      // An editor may draw a name as an element of its own, with a shadow root.
      const host: Node | null = !parent && at instanceof ShadowRoot ? at.host : null;
      if ((at.nodeType === 1 && matches.call(at, editors)) || (host && isEditable(host)))
        return true;
      at = parent ?? host;
    }
    plain.length = met + 1;
    plain.push(...passed.reverse());
    return false;
  }

  return {
    isWritten({ parentNode: holder }) {
      if (!holder) return false;
      if (holder !== lastHolder) {
        wasWritten = isInEditor(holder);
        lastHolder = holder;
      }
      return wasWritten;
    },
    forget() {
      plain.length = 0;
      lastHolder = null;
    },
  };
}
