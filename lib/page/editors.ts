/** Text that the reader writes: editors of the browser's own and those that draw their text themselves. */

/** The second half takes keys in a hidden field and shows the text in plain elements. */
const editors =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], ' +
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor';

/** Whether the text node belongs to an editor, where marks have no business. */
export function isWritten(node: Text): boolean {
  const element = node.parentElement;
  if (!element) return false;
  if (node.ownerDocument.designMode === 'on') return true;
  // Style may make an element editable as well; the browser knows.
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  return element.closest(editors) !== null;
}
