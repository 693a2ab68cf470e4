/** Text that the reader writes: editors of the browser's own and those that draw their text themselves. */

/** The second half takes keys in a hidden field and shows the text in plain elements. */
const editors =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], ' +
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor';

/** Whether the text node belongs to an editor, where marks have no business. */
export function isWritten(node: Text): boolean {
  if (node.ownerDocument.designMode === 'on') return true;
  for (let at: Node = node; ; ) {
    const element = at instanceof Element ? at : at.parentElement;
    // Style may make an element editable as well; the browser knows.
    if (element instanceof HTMLElement && element.isContentEditable) return true;
    if (element?.closest(editors)) return true;
    // An editor may draw a name as an element of its own, with a shadow root.
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    at = root.host;
  }
}
