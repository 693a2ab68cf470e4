/** The matching functions as the page engine is given them, already bound to the opened name index. */
import type { Id } from '../core/knowledge/model.ts';
import type { Decisions } from '../core/match/decide.ts';
import type { Steps } from '../core/match/steps.ts';

export interface Matcher<Findings = unknown> {
  /** In small steps, what one block holds, or null where it has no bearing on the page. Asked once per text. */
  readBlock(text: string): Steps<Findings | null>;
  /** Findings of all blocks in document order -> in small steps, the mentions of each block. */
  decide(findings: readonly Findings[], disabledSources: ReadonlySet<Id>): Steps<Decisions>;
}
