/** The matching functions as the page engine is given them, already bound to the opened name index. */
import type { Id } from '../core/knowledge/model.ts';
import type { Mention } from '../core/match/mention.ts';

export interface Matcher<Findings = unknown> {
  /** What one block holds, or null where it has no bearing on the page. Asked once per text. */
  readBlock(text: string): Findings | null;
  /** Findings of all blocks in document order -> the mentions of each block. */
  decide(
    findings: readonly Findings[],
    disabledSources: ReadonlySet<Id>,
  ): readonly (readonly Mention[])[];
}
