/**
 * Where the pointer is before the cards have come: a reader may rest on a name as soon as it is marked,
 * and no browser tells where the pointer is before it moves again.
 */

/** Its latest place, asked for once: whoever asks listens from then on. Null where there was none. */
export type EarlierPointer = () => PointerEvent | null;

export function watchEarlierPointer(signal: AbortSignal): EarlierPointer {
  const over = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, over.signal]) };
  let last: PointerEvent | null = null;
  const point = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const hasLeft = event.type === 'pointerout' && event.relatedTarget === null;
    last = hasLeft ? null : event;
  };
  addEventListener('pointermove', point, options);
  addEventListener('pointerout', point, options);
  return () => {
    over.abort();
    return last;
  };
}
