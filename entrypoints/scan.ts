/** Part one of the content script, in every frame: looks for a candidate, then asks for part two. */
import packedIndex from 'virtual:backstory/name-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { decide, hasCandidate, openNameIndex, readBlock } from '../lib/core/match/stand-in.ts';
import { requestAnnotation } from '../lib/extension/annotate-request.ts';
import { findCandidate } from '../lib/page/find-candidate.ts';
import { leaveHandover } from '../lib/page/handover.ts';

export default defineUnlistedScript(async () => {
  const { signal } = new AbortController();
  const index = openNameIndex(packedIndex);
  const matcher = {
    hasCandidate: (text: string) => hasCandidate(index, text),
    readBlock: (text: string) => readBlock(index, text),
    decide: (findings: ReturnType<typeof readBlock>[]) => decide(index, findings),
  };
  if (!leaveHandover({ take: () => matcher, signal })) return;
  await findCandidate(matcher.hasCandidate, signal);
  await requestAnnotation();
});
