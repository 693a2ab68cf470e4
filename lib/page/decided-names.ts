/** The names of each block as last decided, kept as the same objects while nothing changed. */

import { decisionOf, type Mention } from '../core/match/mention.ts';
import type { MatchAnswer } from '../core/match/page-matcher.ts';
import type { Steps } from '../core/match/steps.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PageName, PageSettings } from './page-names.ts';

export interface DecidedNames {
  /** Takes the mentions of these blocks in place of those they had; `isAnew`: no other block has any. */
  take(changed: MatchAnswer['changed'], isAnew: boolean): void;
  /** Names what the reader wants named, in steps, the last of which counts; blocks in document order. */
  arrange(blocks: readonly PageBlock[], settings: PageSettings): Steps<void>;
  /** As last arranged, in document order. */
  readonly all: readonly PageName[];
  /** The names of the blocks that the text node is part of. */
  in(node: Text): readonly PageName[];
  clear(): void;
}

export function createDecidedNames(): DecidedNames {
  const mentionsOf = new Map<number, readonly Mention[]>();
  let byBlock = new Map<PageBlock, readonly PageName[]>();
  let byNode = new Map<Text, readonly PageName[]>();
  let all: readonly PageName[] = [];

  /** Blocks that have left the page take what was decided about them along. */
  function forgetAllBut(blocks: readonly PageBlock[]): void {
    const numbers = new Set(blocks.map(({ number }) => number));
    for (const number of mentionsOf.keys()) if (!numbers.has(number)) mentionsOf.delete(number);
  }

  return {
    take(changed, isAnew) {
      if (isAnew) mentionsOf.clear();
      for (const [number, mentions] of changed) mentionsOf.set(number, mentions);
    },
    *arrange(blocks, { active, dismissed }) {
      forgetAllBut(blocks);
      const next = new Map<PageBlock, readonly PageName[]>();
      const nextByNode = new Map<Text, PageName[]>();
      for (const block of active && mentionsOf.size > 0 ? blocks : []) {
        const decided = mentionsOf.get(block.number) ?? [];
        const mentions = decided.filter(({ entity }) => !dismissed.has(entity));
        if (mentions.length === 0) continue;
        const before = byBlock.get(block) ?? [];
        const names = mentions.map(
          (mention) =>
            before.find((name) => isSame(name.mention, mention)) ?? {
              mention,
              block: block.block,
            },
        );
        next.set(block, names);
        for (const node of block.block.nodes) {
          const others = nextByNode.get(node);
          if (others) others.push(...names);
          else nextByNode.set(node, [...names]);
        }
        yield;
      }
      byBlock = next;
      byNode = nextByNode;
      all = [...next.values()].flat();
    },
    get all() {
      return all;
    },
    in: (node) => byNode.get(node) ?? [],
    clear() {
      mentionsOf.clear();
      byBlock = new Map();
      byNode = new Map();
      all = [];
    },
  };
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.start === b.start && decisionOf(a) === decisionOf(b);
