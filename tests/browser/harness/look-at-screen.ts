/** What is to be seen on a screen, and whether it all fits. */

export interface Seen {
  readonly direction: string;
  readonly isTooWide: boolean;
  readonly cutOff: readonly string[];
  /** Every run of text that a reader sees. */
  readonly texts: readonly string[];
}

/** Looks at a screen, or at what lies under one root. Stands on its own: it is sent to the page. */
export function look(root: Document | ShadowRoot): Seen {
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (one) => !one.closest('head, style, script, svg, .unseen') && one.checkVisibility(),
  );
  const screen = root.querySelector('main, [role=dialog]');
  return {
    direction: screen ? getComputedStyle(screen).direction : '',
    isTooWide: document.documentElement.scrollWidth > innerWidth,
    cutOff: elements
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.localName !== 'input')
      .filter((one) => !/visible|auto|scroll/.test(getComputedStyle(one).overflowX))
      .map((one) => `${one.localName}.${one.className}`),
    texts: elements.flatMap((one) =>
      [...one.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue?.trim() ?? ''),
    ),
  };
}
