/** From a verdict on a sighting to the mention that pages and lists are given. */
import type { Id } from '../knowledge/model.ts';
import type { Verdict } from './decide.ts';
import type { Evidence } from './evidence.ts';
import type { Sighting } from './findings.ts';
import type { Mention, Reason } from './mention.ts';
import type { NameIndex } from './name-index.ts';

/** All its sources are switched off. */
export function isSilent(index: NameIndex, verdict: Verdict, disabled: ReadonlySet<Id>): boolean {
  const sources = index.sourcesOf(index.ownerOf(verdict.name));
  return sources.length > 0 && sources.every((source) => disabled.has(source));
}

/**
 * The name where it was sighted, as `verdict` takes it. `why` is worked out when it is first asked for,
 * from what `evidence` holds by then.
 */
export function mentionOf(
  index: NameIndex,
  block: number,
  sighting: Sighting,
  verdict: Verdict,
  evidence: Evidence,
): Mention {
  const entity = index.ownerOf(verdict.name);
  const rule = sighting.how;
  const anchor = verdict.anchor === undefined ? {} : { anchor: verdict.anchor };
  let why: Reason | undefined;
  return {
    start: sighting.start,
    end: sighting.end,
    entity: index.idOf(entity),
    how: rule,
    certainty: verdict.certain ? 'certain' : 'likely',
    meant: index.writtenAs(verdict.name),
    // Found when it is asked for: it is said of one name in a hundred, and takes the longest.
    get why() {
      if (!why) {
        const witnesses = evidence.witnesses(entity, block);
        why = { rule, ...anchor, ...(witnesses.length === 0 ? {} : { with: witnesses }) };
      }
      return why;
    },
    alternatives: verdict.alternatives.map(index.idOf),
  };
}
