/** The matching functions bound to one opened index: the second part of the content script. */
import type { Id } from '../knowledge/model.ts';
import { type Decisions, decideInSteps } from './decide.ts';
import type { BlockFindings } from './findings.ts';
import type { NameIndex } from './name-index.ts';
import { readBlockInSteps } from './read-block.ts';
import type { Steps } from './steps.ts';

export interface BoundMatcher {
  /** What one block holds, or null where it has no bearing on the page. */
  readonly readBlock: (text: string) => Steps<BlockFindings | null>;
  readonly decide: (
    findings: readonly BlockFindings[],
    disabledSources: ReadonlySet<Id>,
  ) => Steps<Decisions>;
}

export function createMatcher(index: NameIndex): BoundMatcher {
  return {
    *readBlock(text) {
      const found = yield* readBlockInSteps(index, text);
      const bears = found.sightings.length + found.strangers.length + found.words.size > 0;
      return bears ? found : null;
    },
    decide: (findings, disabledSources) => decideInSteps(index, findings, disabledSources),
  };
}
