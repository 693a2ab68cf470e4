/**
 * What changed on the page since the last look: one observer over all roots, whose records become a
 * short list of places to read anew. It never reads the page itself.
 */
import { letsTextRunOn } from './element-roles.ts';

export interface Changes {
  /** Watches one more root (a document or an open shadow root). */
  watch(root: Node): void;
  /** Goes through what came since the last call; tells `onRemoved` of each removal. */
  collect(): void;
  /** The nodes around which blocks are to be read anew; empties the list. */
  take(): Node[];
}

/** `onBurst` hears of every burst of changes, at once and briefly. */
export function watchChanges(
  onBurst: () => void,
  onRemoved: (record: MutationRecord) => void,
  signal: AbortSignal,
): Changes {
  const dirty = new Set<Node>();
  let bursts: MutationRecord[][] = [];
  const observer = new MutationObserver((records) => {
    bursts.push(records);
    onBurst();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    bursts = [];
    dirty.clear();
  });

  function list(record: MutationRecord): void {
    const { target, addedNodes, removedNodes } = record;
    if (record.type !== 'childList') {
      dirty.add(target);
      return;
    }
    if (removedNodes.length > 0) onRemoved(record);
    for (const node of addedNodes) dirty.add(node);
    // What stood beside a change may now run on, or be cut off.
    const { previousSibling, nextSibling } = record;
    if (previousSibling && letsTextRunOn(previousSibling)) dirty.add(previousSibling);
    if (nextSibling && letsTextRunOn(nextSibling)) dirty.add(nextSibling);
    if (!previousSibling && !nextSibling && letsTextRunOn(target)) dirty.add(target);
  }

  function collect(): void {
    const waiting = bursts;
    bursts = [];
    for (const records of waiting) for (const record of records) list(record);
    for (const record of observer.takeRecords()) list(record);
  }

  return {
    watch(root) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['contenteditable'],
      });
    },
    collect,
    take() {
      collect();
      const nodes = [...dirty];
      dirty.clear();
      return nodes;
    },
  };
}
