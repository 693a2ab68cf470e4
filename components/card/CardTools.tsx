/** The corner of a page's card: keep open, more choices, close. */
import { useId, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';
import { takeFocus } from './take-focus.ts';

interface CardToolsProps {
  readonly pinned: boolean;
  readonly site: string | null;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onSiteOff: () => void;
  readonly onPause: () => void;
}

/** In a square of 16. */
const paths = {
  pin: 'M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5zM8 9v4.5',
  menu: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
};

export function CardTools({ pinned, site, onPin, onClose, onSiteOff, onPause }: CardToolsProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const tools = useRef<HTMLElement>(null);
  const id = useId();

  /** Esc closes the menu and not yet the card. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    tools.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  /** A press or a step elsewhere takes the focus along. The menu's own button shuts it itself. */
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const to = relatedTarget as Element | null;
    if (!to?.closest('.card-menu, .card-tools [aria-expanded]')) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc and the focus are for the menu inside
    <span class="card-tools" ref={tools} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <Tool icon="pin" label="cardPin" pressed={pinned} onClick={() => onPin(!pinned)} />
      <Tool
        icon="menu"
        label="cardMenu"
        controls={id}
        expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      <Tool icon="close" label="cardClose" onClick={onClose} />
      {isOpen && (
        <div class="card-menu" id={id} ref={takeFocus}>
          {site && (
            <button type="button" onClick={onSiteOff}>
              {translate('cardSiteOff', site)}
            </button>
          )}
          <button type="button" onClick={onPause}>
            {translate('cardPause')}
          </button>
        </div>
      )}
    </span>
  );
}

interface ToolProps {
  readonly icon: keyof typeof paths;
  readonly label: MessageKey;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onClick: () => void;
}

function Tool({ icon, label, pressed, expanded, controls, onClick }: ToolProps) {
  const translate = useTranslate();
  return (
    <button
      type="button"
      class="card-tool"
      data-tool={icon}
      aria-label={translate(label)}
      title={translate(label)}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={paths[icon]} />
      </svg>
    </button>
  );
}
