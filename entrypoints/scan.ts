/** Part one of the content script, in every frame: looks for a candidate, then asks for part two. */
import packedIndex from 'virtual:backstory/name-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasCandidate } from '../lib/core/match/candidate.ts';
import { openNameIndex } from '../lib/core/match/name-index.ts';
import { requestAnnotation } from '../lib/extension/annotate-request.ts';
import { findCandidate } from '../lib/page/find-candidate.ts';
import { leaveHandover } from '../lib/page/handover.ts';

export default defineUnlistedScript(async () => {
  const { signal } = new AbortController();
  const index = openNameIndex(packedIndex);
  if (!leaveHandover({ take: () => index, signal })) return;
  await findCandidate((text) => hasCandidate(index, text), signal);
  await requestAnnotation();
});
