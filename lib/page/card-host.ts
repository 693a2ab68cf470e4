/**
 * The card's one node in the page, there only while a card is open: an element with a closed shadow root
 * in the top layer. It lies under the root element, never in `body`, or in the open modal dialog, popover
 * or element filling the screen that the name is in: beside a dialog and what fills the screen all is
 * inert, and a press beside a popover closes it.
 */

import type { Rect } from '../core/card/geometry.ts';
import type { Placement } from '../core/card/placement.ts';

export interface CardHost {
  /** What the card is drawn into; it stays the same while the host comes and goes. */
  readonly stage: HTMLElement;
  /** The style of all that is drawn. */
  adopt(css: string): void;
  /** Puts the host into the page, unseen, so that what was drawn can be measured. */
  open(beside: Element | null): void;
  /** The height of all that is drawn, at this width (px). */
  naturalHeight(width: number): number;
  place(placement: Placement): void;
  /** Where the card lies, or null while it is closed. */
  rect(): Rect | null;
  /** False also of a card that went with the dialog it lies in, or that the page has thrown out. */
  isSeen(): boolean;
  hasFocus(): boolean;
  /** Moves the focus into the card; it goes back to where it was when the card closes. */
  takeFocus(): void;
  close(): void;
  /** Esc, told to what has the focus in the card and to nobody on the page. */
  escape(): void;
  /** Esc that the card itself made no use of: it closes a menu first. */
  onEscape(listener: () => void): void;
  /** The focus has left the card for something else on the page. */
  onBlur(listener: () => void): void;
}

/**
 * Milliseconds after which a card is hidden that nobody renews: Firefox ends our script at once with
 * the extension, and a card that was open then could never be closed. Twice a second it is renewed.
 */
const unattended = 4000;

const xhtml = 'http://www.w3.org/1999/xhtml';

/** A host that is not in the page yet: `open` puts it there, `close` takes it out. */
export function createCardHost(): CardHost {
  const host = document.createElementNS(xhtml, 'div') as HTMLElement;
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const stage = document.createElementNS(xhtml, 'div') as HTMLElement;
  stage.className = 'card-stage';
  root.append(stage);
  const adopt = styleOf(root);
  keepInside(root, stage);
  let wrapper: Element | null = null;
  /** Whatever can have the focus, a picture's link as well; hardly anything cannot take it. */
  let focusBefore: (Element & Partial<HTMLOrSVGElement>) | null = null;
  const hiding = stage.animate({ visibility: 'hidden' }, { delay: unattended, fill: 'forwards' });
  let renewing: ReturnType<typeof setInterval> | undefined;
  const renew = () => {
    hiding.currentTime = 0;
  };

  const isOpen = (): boolean => host.isConnected;

  return {
    stage,
    adopt,
    open(beside) {
      const parent = parentFor(beside);
      // A page may have thrown the host out, or opened another dialog, since it was last shown.
      if (host.parentNode !== (wrapper ?? parent)) remove();
      if (!host.isConnected) {
        // Before it is there: the page should see one node come, and nothing change.
        const zoom = parent.currentCSSZoom || 1;
        host.style.cssText = zoom === 1 ? '' : `--card-zoom: ${1 / zoom}`;
        wrapper = wrapperFor(parent);
        if (wrapper) parent.append(wrapper);
        (wrapper ?? parent).append(host);
        renew();
        renewing = setInterval(renew, 500);
      }
      if (!host.matches(':popover-open')) host.showPopover();
    },
    naturalHeight(width) {
      stage.style.cssText = `visibility: hidden; width: ${width}px; max-height: none`;
      return stage.getBoundingClientRect().height;
    },
    place({ side, left, top, right, bottom }) {
      const [width, height] = [right - left, bottom - top];
      const [edge, away] = side === 'above' ? ['bottom', innerHeight - bottom] : ['top', top];
      stage.dataset.side = side;
      stage.style.cssText =
        `left: ${inView(left, width)}; ${edge}: ${inView(away, height)}; ` +
        `width: ${noLonger(width)}; max-height: ${noLonger(height)}`;
    },
    rect: () => (isOpen() ? stage.getBoundingClientRect() : null),
    isSeen: () => host.checkVisibility(),
    hasFocus: () => root.activeElement !== null,
    takeFocus() {
      if (root.activeElement === null) focusBefore = document.activeElement;
      // Of a shadow root of the page only the host is told.
      while (focusBefore?.shadowRoot?.activeElement)
        focusBefore = focusBefore.shadowRoot.activeElement;
      stage.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    close() {
      const hadFocus = root.activeElement !== null;
      remove();
      if (hadFocus) focusBefore?.focus?.({ preventScroll: true });
      focusBefore = null;
    },
    escape() {
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      root.activeElement?.dispatchEvent(key);
    },
    onEscape: (listener) =>
      root.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Escape') listener();
      }),
    onBlur(listener) {
      root.addEventListener('focusout', () => {
        // Where it goes is known only afterwards; a window that loses focus is no reason to close.
        setTimeout(() => {
          if (isOpen() && root.activeElement === null && document.hasFocus()) listener();
        });
      });
    },
  };

  function remove(): void {
    clearInterval(renewing);
    host.remove();
    wrapper?.remove();
    wrapper = null;
  }
}

/** Whatever happens in the card is none of the page's business. */
function keepInside(root: ShadowRoot, stage: HTMLElement): void {
  const types = ['onfocusin', 'onfocusout'];
  // All events that an element can have a handler for: the browser lists them itself.
  for (const name in stage) if (name.startsWith('on')) types.push(name);
  for (const name of types) {
    const stop = (event: Event) => event.stopPropagation();
    root.addEventListener(name.slice(2), stop, { passive: true });
  }
}

/** Where it is wanted, as long as the window is large enough: a pinned card may outlive that. */
const inView = (at: number, length: number) => `max(8px, min(${at}px, 100% - ${length + 8}px))`;
const noLonger = (length: number) => `min(${length}px, 100% - 16px)`;

/**
 * The modal dialog, popover or element that fills the screen (modal too) around an element, through the
 * shadow roots that it lies in; else the root.
 */
function parentFor(element: Element | null): Element {
  for (let at: Element | null = element; at; ) {
    const around: Element | null = at.closest(':modal, :popover-open');
    if (around) return around;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}

/** In an SVG document a box of HTML has no size of its own: it needs one around it that is foreign. */
function wrapperFor(parent: Element): Element | null {
  const svg = 'http://www.w3.org/2000/svg';
  return parent.namespaceURI === svg ? document.createElementNS(svg, 'foreignObject') : null;
}

/** Takes the root's style, by ways that no content security policy of the page forbids. */
function styleOf(root: ShadowRoot): (css: string) => void {
  const sheet = new CSSStyleSheet();
  try {
    root.adoptedStyleSheets = [sheet];
    return (css) => sheet.replaceSync(css);
  } catch {
    // Firefox 140 keeps content scripts from adopting sheets, and its pages from judging their elements.
    const element = document.createElementNS(xhtml, 'style');
    root.append(element);
    return (css) => {
      element.textContent = css;
    };
  }
}
