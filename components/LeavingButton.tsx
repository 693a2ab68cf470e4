/**
 * A button that goes away by what it does, or whenever its time is over. If it has the focus then, it
 * hands it on: a reader at the keyboard would else begin again at the top of the screen.
 */
import type { ButtonHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Who gets the focus as long as it is there; else whatever is nearest. */
  readonly heir?: HTMLElement | null;
}

export function LeavingButton({ heir = null, ...attributes }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const wanted = useRef(heir);
  wanted.current = heir;
  useLayoutEffect(() => {
    const leaving = button.current;
    // Carried out while it is still in its place.
    return () => {
      if (!leaving || document.activeElement !== leaving) return;
      const next = wanted.current?.isConnected ? wanted.current : nearest(leaving);
      next?.focus({ preventScroll: true });
    };
  }, []);
  return <button type="button" {...attributes} ref={button} />;
}

/** The button of the row after or before it, else what the part of the screen begins with. */
function nearest(leaving: HTMLElement): HTMLElement | null {
  const row = leaving.closest('li');
  for (const other of [row?.nextElementSibling, row?.previousElementSibling]) {
    const button = other?.querySelector('button');
    if (button) return button;
  }
  const part = leaving.closest<HTMLElement>('section, [role=tabpanel], main');
  const beginning = part?.querySelector<HTMLElement>('h1, h2') ?? part;
  if (beginning) beginning.tabIndex = -1;
  return beginning;
}
