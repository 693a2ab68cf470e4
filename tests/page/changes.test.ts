import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../lib/page/changes.ts';

/** A message that a page adds, and removes again some time later. */
const message = () => ({ nodeType: 1, localName: 'p', isConnected: true });
type Message = ReturnType<typeof message>;

/** A page of which nobody reads the changes, as in a tab behind another. */
function pageInTheBackground() {
  let observe: (records: readonly object[]) => void = () => {};
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: typeof observe) {
        observe = callback;
      }
      disconnect() {}
      takeRecords() {
        return [];
      }
    },
  );
  const removed: Message[] = [];
  const life = new AbortController();
  const changes = watchChanges(
    () => {},
    ({ removedNodes }) => removed.push(...(removedNodes as unknown as Message[])),
    life.signal,
  );
  const record = { type: 'childList', previousSibling: null, nextSibling: null, target: message() };
  return {
    changes,
    removed,
    add: (one: Message) => observe([{ ...record, addedNodes: [one], removedNodes: [] }]),
    remove(one: Message) {
      one.isConnected = false;
      observe([{ ...record, addedNodes: [], removedNodes: [one] }]);
    },
  };
}

describe('changes of a page that is not read for hours', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('hold neither what was removed nor all that came and went', () => {
    const { changes, removed, add, remove } = pageInTheBackground();
    const shown: Message[] = [];
    for (let at = 0; at < 20_000; at += 1) {
      const one = message();
      add(one);
      shown.push(one);
      if (shown.length > 50) for (const old of shown.splice(0, 1)) remove(old);
    }
    expect(removed.length).toBeGreaterThan(18_000);
    const taken = changes.take();
    expect(taken.length).toBeLessThan(4000);
    for (const one of shown) expect(taken).toContain(one);
  });
});
