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

/** Records that may wait: each holds the nodes that it tells of, and nobody may take them for hours. */
const mostWaiting = 1000;

/** `onBurst` hears of every burst of changes, at once and briefly. */
export function watchChanges(
  onBurst: () => void,
  onRemoved: (record: MutationRecord) => void,
  signal: AbortSignal,
): Changes {
  const dirty = new Set<Node>();
  let bursts: MutationRecord[][] = [];
  let waiting = 0;
  let mostDirty = mostWaiting;
  const observer = new MutationObserver((records) => {
    bursts.push(records);
    waiting += records.length;
    if (waiting > mostWaiting) letGo();
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
    const collected = bursts;
    bursts = [];
    waiting = 0;
    for (const records of collected) for (const record of records) list(record);
    for (const record of observer.takeRecords()) list(record);
  }

  /** Keeps neither the records nor, as often as their number has doubled, the nodes that have gone. */
  function letGo(): void {
    collect();
    if (dirty.size <= mostDirty) return;
    for (const node of dirty) if (!node.isConnected) dirty.delete(node);
    mostDirty = Math.max(mostWaiting, 2 * dirty.size);
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
