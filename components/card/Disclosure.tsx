/** A line that opens what stands behind it, in place. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { takeFocus } from './take-focus.ts';

interface DisclosureProps {
  readonly label: string;
  readonly children: ComponentChildren;
  /** Whether the line goes away once it was used: "3 more" is said only while they are hidden. */
  readonly once?: boolean;
}

/** "nearest" scrolls the card and not the page, in which the card never moves. */
const show = (part: HTMLElement | null): void => part?.scrollIntoView({ block: 'nearest' });

export function Disclosure({ label, children, once = false }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (once && isOpen) {
    return (
      <div class="card-disclosed-once" ref={takeFocus} tabIndex={-1}>
        {children}
      </div>
    );
  }
  return (
    <div class="card-disclosure" data-open={isOpen}>
      <button
        type="button"
        class="card-link"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div id={id} class="card-disclosed" ref={show}>
          {children}
        </div>
      )}
    </div>
  );
}
