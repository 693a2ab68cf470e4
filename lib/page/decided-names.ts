/** The names of each found block as last decided, kept as the same objects while nothing changed. */

import type { Mention } from '../core/match/mention.ts';
import type { Steps } from '../core/match/steps.ts';
import type { FoundBlock } from './found-blocks.ts';
import type { Matcher } from './matcher.ts';
import type { PageName, PageSettings } from './page-names.ts';

export interface DecidedNames<Findings> {
  /** Decides about the whole page, in steps, the last of which counts; blocks in document order. */
  decide(blocks: readonly FoundBlock<Findings>[], settings: PageSettings): Steps<void>;
  readonly all: readonly PageName[];
  of(block: FoundBlock<Findings>): readonly PageName[];
  clear(): void;
}

export function createDecidedNames<Findings>(
  decide: Matcher<Findings>['decide'],
): DecidedNames<Findings> {
  let byBlock = new Map<FoundBlock<Findings>, readonly PageName[]>();
  let all: readonly PageName[] = [];
  return {
    *decide(blocks, { active, disabledSources, dismissed }) {
      const findings = active ? blocks.map((block) => block.findings) : [];
      const decisions = findings.length > 0 ? yield* decide(findings, disabledSources) : [];
      const next = new Map<FoundBlock<Findings>, readonly PageName[]>();
      for (const [index, decided] of decisions.entries()) {
        const block = blocks[index];
        const mentions = decided.filter(({ entity }) => !dismissed.has(entity));
        if (!block || mentions.length === 0) continue;
        const before = byBlock.get(block) ?? [];
        next.set(
          block,
          mentions.map(
            (mention) =>
              before.find((name) => sameDecision(name.mention, mention)) ?? {
                mention,
                block: block.block,
              },
          ),
        );
        yield;
      }
      byBlock = next;
      all = [...next.values()].flat();
    },
    get all() {
      return all;
    },
    of: (block) => byBlock.get(block) ?? [],
    clear() {
      byBlock = new Map();
      all = [];
    },
  };
}

function sameDecision(a: Mention, b: Mention): boolean {
  return (
    a === b ||
    (a.start === b.start &&
      a.end === b.end &&
      a.entity === b.entity &&
      a.how === b.how &&
      a.certainty === b.certainty)
  );
}
