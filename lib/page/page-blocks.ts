/**
 * The blocks of the page in document order, each with a number. Those that turn out to have no bearing
 * on any name are let go of: all other text of the page is forgotten soon after it was read.
 */

import type { Steps } from '../core/match/steps.ts';
import type { Block } from './page-names.ts';
import { follows } from './page-order.ts';

export interface PageBlock {
  /** No other block has or had it. */
  readonly number: number;
  readonly block: Block;
}

export interface PageBlocks {
  /** In document order; a new array whenever it changed. */
  readonly all: readonly PageBlock[];
  /** Tells that another reader begins: what it reads may stand before what was read last. */
  begin(): void;
  /**
   * Tells that the node is being read anew: the blocks that begin with it go at `settle` unless `take`
   * meets them again. Whoever reads some part of a block reads it from its beginning.
   */
  reread(node: Text): void;
  /** UTF-16 units of the blocks that were taken since the last `settle`. */
  readonly taken: number;
  /** Takes a block in, or keeps the one that is known where nodes and text are as they were. */
  take(block: Block): void;
  /**
   * Lets go of blocks that were re-read as something else and, where text `hasLeft` the page since the
   * last time, of those that it was part of; true if any changed. In small steps, between which no
   * block may be taken.
   */
  settle(hasLeft: boolean): Steps<boolean>;
  /** Lets go of those with these numbers, in small steps, between which none may be settled. */
  drop(numbers: ReadonlySet<number>): Steps<void>;
  clear(): void;
}

/** Holds no block yet. Numbers go on after `clear`, so that no block ever gets that of another. */
export function createPageBlocks(): PageBlocks {
  let all: readonly PageBlock[] = [];
  /**
   * By the node that they begin with; several where its text is very long. Not by each of their nodes:
   * a node that was ever a key is kept by Chromium, although scripts have let go of it.
   */
  let byFirst = new WeakMap<Text, readonly PageBlock[]>();
  const inDoubt = new Set<PageBlock>();
  const retaken = new Set<PageBlock>();
  const fresh: PageBlock[] = [];
  /** What one reader reads is in document order; only where the next one begins is this asked. */
  let isFreshInOrder = true;
  let hasBegun = false;
  let lastNumber = 0;
  let lastSettled = 0;
  let unsettled = 0;

  function forget(gone: PageBlock): void {
    const [first] = gone.block.nodes;
    if (!first) return;
    const others = (byFirst.get(first) ?? []).filter((other) => other !== gone);
    if (others.length > 0) byFirst.set(first, others);
    else byFirst.delete(first);
  }

  return {
    get all() {
      return all;
    },
    get taken() {
      return unsettled;
    },
    begin() {
      hasBegun = true;
    },
    reread(node) {
      const known = byFirst.get(node);
      if (known) for (const found of known) inDoubt.add(found);
    },
    take(block) {
      const first = block.nodes[0];
      if (!first) return;
      const others = byFirst.get(first);
      const known = others?.find((found) => isSame(found.block, block));
      if (known) {
        inDoubt.delete(known);
        retaken.add(known);
        // It may have been moved since, behind what was read after it.
        if (known.number > lastSettled) isFreshInOrder = false;
        return;
      }
      lastNumber += 1;
      unsettled += block.text.length;
      const taken = { number: lastNumber, block };
      const before = hasBegun ? fresh.at(-1) : undefined;
      if (before && !follows(block, before.block)) isFreshInOrder = false;
      hasBegun = false;
      fresh.push(taken);
      byFirst.set(first, others ? [...others, taken] : [taken]);
    },
    *settle(hasLeft) {
      unsettled = 0;
      lastSettled = lastNumber;
      const gone = new Set(inDoubt);
      inDoubt.clear();
      if (hasLeft) {
        for (const found of [...all, ...fresh]) {
          if (!isOnPage(found.block)) gone.add(found);
          yield;
        }
      }
      for (const found of gone) forget(found);
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
    *drop(numbers) {
      if (numbers.size === 0) return;
      for (const found of all) {
        if (numbers.has(found.number)) forget(found);
        yield;
      }
      all = all.filter(({ number }) => !numbers.has(number));
    },
    clear() {
      all = [];
      byFirst = new WeakMap();
      inDoubt.clear();
      retaken.clear();
      fresh.length = 0;
    },
  };
}

function isSame(a: Block, b: Block): boolean {
  return (
    // First: the pieces of a very long text may be alike, and each is long to compare.
    a.from === b.from &&
    a.text === b.text &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index])
  );
}

function isOnPage(block: Block): boolean {
  return block.nodes.every((node) => node.isConnected && node.ownerDocument === document);
}

/** Whether blocks that were read again still stand where they stood among the others. */
function areInOrder(blocks: readonly PageBlock[], retaken: ReadonlySet<PageBlock>): boolean {
  if (retaken.size === 0) return true;
  return blocks.every((found, index) => {
    const before = blocks[index - 1];
    if (!before || !(retaken.has(found) || retaken.has(before))) return true;
    return follows(found.block, before.block);
  });
}

/** Puts the added blocks in their places: each with a binary search, as they are few beside the kept. */
function merge(
  kept: readonly PageBlock[],
  added: readonly PageBlock[],
  isAddedInOrder: boolean,
): readonly PageBlock[] {
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
