/**
 * The blocks that hold something of interest, in document order, each with what the matcher found
 * in it. All other text of the page is forgotten as soon as it was read.
 */

import type { Steps } from '../core/match/steps.ts';
import { isWritten } from './editors.ts';
import type { Block } from './page-names.ts';
import { follows } from './page-order.ts';

export interface FoundBlock<Findings> {
  readonly block: Block;
  readonly findings: Findings;
}

export interface FoundBlocks<Findings> {
  /** In document order; a new array whenever it changed. */
  readonly all: readonly FoundBlock<Findings>[];
  /** The found blocks that a text node is part of: more than one only where its text is very long. */
  of(node: Text): readonly FoundBlock<Findings>[];
  /** Tells that the node is being read anew: its blocks go at `settle` unless `keep` finds them again. */
  reread(node: Text): void;
  /** Reads a block in small steps, or keeps what is known where nodes and text are as they were. */
  take(block: Block): Steps<void>;
  /**
   * Lets go of blocks that were re-read as something else or left the page; true if any changed. In
   * small steps, between which no block may be taken.
   */
  settle(): Steps<boolean>;
  clear(): void;
}

export function createFoundBlocks<Findings>(
  read: (text: string) => Steps<Findings | null>,
): FoundBlocks<Findings> {
  let all: readonly FoundBlock<Findings>[] = [];
  let byNode = new WeakMap<Text, readonly FoundBlock<Findings>[]>();
  const inDoubt = new Set<FoundBlock<Findings>>();
  const retaken = new Set<FoundBlock<Findings>>();
  const fresh: FoundBlock<Findings>[] = [];
  /** Told block by block while the page is read: for thousands at once it would take too long. */
  let isFreshInOrder = true;

  const of = (node: Text) => byNode.get(node) ?? [];

  function dropFrom(node: Text, found: FoundBlock<Findings>): void {
    const others = of(node).filter((other) => other !== found);
    if (others.length > 0) byNode.set(node, others);
    else byNode.delete(node);
  }

  return {
    get all() {
      return all;
    },
    of,
    reread(node) {
      const known = byNode.get(node);
      if (known) for (const found of known) inDoubt.add(found);
    },
    *take(block) {
      const first = block.nodes[0];
      if (!first) return;
      const known = of(first).find((found) => isSame(found.block, block));
      if (known) {
        if (isWritten(first)) return;
        inDoubt.delete(known);
        retaken.add(known);
        return;
      }
      const findings = yield* read(block.text);
      if (findings === null || isWritten(first)) return;
      const found = { block, findings };
      const before = fresh.at(-1);
      if (before && !follows(block, before.block)) isFreshInOrder = false;
      fresh.push(found);
      for (const node of block.nodes) byNode.set(node, [...of(node), found]);
    },
    *settle() {
      const gone = new Set(inDoubt);
      inDoubt.clear();
      for (const found of all) {
        if (!isOnPage(found.block)) gone.add(found);
        yield;
      }
      for (const found of gone) for (const node of found.block.nodes) dropFrom(node, found);
      const isInOrder = isFreshInOrder;
      isFreshInOrder = true;
      const added = fresh.splice(0).filter((found) => !gone.has(found));
      let kept = gone.size > 0 ? all.filter((found) => !gone.has(found)) : all;
      const hasStayed = areInOrder(kept, retaken);
      if (!hasStayed) {
        added.push(...kept.filter((found) => retaken.has(found)));
        kept = kept.filter((found) => !retaken.has(found));
      }
      retaken.clear();
      if (gone.size === 0 && added.length === 0) return false;
      all = merge(kept, added, isInOrder && hasStayed);
      return true;
    },
    clear() {
      all = [];
      byNode = new WeakMap();
      inDoubt.clear();
      retaken.clear();
      fresh.length = 0;
    },
  };
}

function isSame(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.from === b.from &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index])
  );
}

function isOnPage(block: Block): boolean {
  return block.nodes.every((node) => node.isConnected && node.ownerDocument === document);
}

/** Whether blocks that were read again still stand where they stood among the others. */
function areInOrder(
  blocks: readonly FoundBlock<unknown>[],
  retaken: ReadonlySet<FoundBlock<unknown>>,
): boolean {
  if (retaken.size === 0) return true;
  return blocks.every((found, index) => {
    const before = blocks[index - 1];
    if (!before || !(retaken.has(found) || retaken.has(before))) return true;
    return follows(found.block, before.block);
  });
}

/** Puts the added blocks in their places: each with a binary search, as they are few beside the kept. */
function merge<Findings>(
  kept: readonly FoundBlock<Findings>[],
  added: readonly FoundBlock<Findings>[],
  isAddedInOrder: boolean,
): readonly FoundBlock<Findings>[] {
  const [last, first] = [kept.at(-1), added[0]];
  // Most often all come behind the last one: while the page is walked for the first time.
  if (isAddedInOrder && (!last || (first && follows(first.block, last.block))))
    return [...kept, ...added];
  const merged = [...kept];
  for (const found of added) {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = merged[middle];
      if (other && follows(found.block, other.block)) low = middle + 1;
      else high = middle;
    }
    merged.splice(low, 0, found);
  }
  return merged;
}
