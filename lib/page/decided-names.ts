/** The names of each found block as last decided, kept as the same objects while nothing changed. */
import type { Mention } from '../core/match/mention.ts';
import type { FoundBlock } from './found-blocks.ts';
import type { Matcher } from './matcher.ts';
import type { PageName, PageSettings } from './page-names.ts';

export interface DecidedNames<Findings> {
  /** Decides about the whole page; blocks in document order. */
  decide(blocks: readonly FoundBlock<Findings>[], settings: PageSettings): void;
  readonly all: readonly PageName[];
  of(block: FoundBlock<Findings>): readonly PageName[];
}

export function createDecidedNames<Findings>(
  decide: Matcher<Findings>['decide'],
): DecidedNames<Findings> {
  let byBlock = new Map<FoundBlock<Findings>, readonly PageName[]>();
  let all: readonly PageName[] = [];
  return {
    decide(blocks, { active, disabledSources, dismissed }) {
      const findings = active ? blocks.map((block) => block.findings) : [];
      const decisions = findings.length > 0 ? decide(findings, disabledSources) : [];
      const next = new Map<FoundBlock<Findings>, readonly PageName[]>();
      decisions.forEach((decided, index) => {
        const block = blocks[index];
        const mentions = decided.filter(({ entity }) => !dismissed.has(entity));
        if (!block || mentions.length === 0) return;
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
      });
      byBlock = next;
      all = [...next.values()].flat();
    },
    get all() {
      return all;
    },
    of: (block) => byBlock.get(block) ?? [],
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
