/** Puts plain text on the clipboard, also on pages that have no right to the newer interface. */

/** False where the page allows neither way. Call it in answer to a click; `from` is near the button. */
export async function copyText(text: string, from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, from);
  }
}

/** Pages without HTTPS have no `navigator.clipboard`; a selected field can be copied from all the same. */
function copyFromField(text: string, from: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: fixed; opacity: 0';
  const { activeElement } = from.getRootNode() as Document | ShadowRoot;
  from.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return copied;
}
