/**
 * As the `ref` of what takes the place of what was pressed, and with it the focus: its first button,
 * or all of it where it has none.
 */
export function takeFocus(part: HTMLElement | null): void {
  (part?.querySelector('button') ?? part)?.focus({ preventScroll: true });
}
