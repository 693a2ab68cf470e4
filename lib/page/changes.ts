/**
 * What changed on the page since the last look: one observer over all roots, whose records become a
 * short list of places to read anew. It never reads the page itself.
 */
import { isText, letsTextRunOn, unread } from './element-roles.ts';

export interface Changes {
  /** Watches one more root (a document or an open shadow root). */
  watch(root: Node): void;
  /** The nodes around which blocks are to be read anew; empties the list. */
  take(): Node[];
  /** Whether anything waits. */
  readonly waiting: boolean;
}

/** `onRecords` hears of every burst before it is listed; `onRemoved` of each removal, at once. */
export function watchChanges(
  onBurst: () => void,
  onRemoved: (record: MutationRecord) => void,
  signal: AbortSignal,
): Changes {
  const dirty = new Set<Node>();
  const observer = new MutationObserver((records) => {
    list(records);
    if (dirty.size > 0) onBurst();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function list(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const { target, type } = record;
      if (type !== 'childList') {
        dirty.add(target);
        continue;
      }
      if (record.removedNodes.length > 0) onRemoved(record);
      for (const node of record.addedNodes) dirty.add(node);
      // What stood beside a change may now run on, or be cut off.
      const { previousSibling, nextSibling } = record;
      if (previousSibling && letsTextRunOn(previousSibling)) dirty.add(previousSibling);
      if (nextSibling && letsTextRunOn(nextSibling)) dirty.add(nextSibling);
      if (!previousSibling && !nextSibling && letsTextRunOn(target)) dirty.add(target);
    }
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
    take() {
      list(observer.takeRecords());
      const nodes = [...dirty];
      dirty.clear();
      return nodes;
    },
    get waiting() {
      return dirty.size > 0;
    },
  };
}

/** Whether a node still is on this page and where text is read at all. */
export function isReadable(node: Node): boolean {
  if (!node.isConnected || node.ownerDocument !== document) return false;
  if (!isText(node) && node.nodeType !== 1) return false;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element === null || element.closest(unread) === null;
}
