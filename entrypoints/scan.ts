/** Part one of the content script, in every frame: looks for a candidate, then asks for part two. */
import packedIndex from 'virtual:backstory/candidate-index';
import sharedCode from 'virtual:backstory/shared-code';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasCandidate } from '../lib/core/match/candidate.ts';
import { openCandidateIndex } from '../lib/core/match/name-index.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { extensionIsAlive, requestPart } from '../lib/extension/part-request.ts';
import { startPartOne } from '../lib/page/part-one.ts';

export default defineUnlistedScript(() => {
  startPartOne({
    openIndex: () => openCandidateIndex(packedIndex),
    hasCandidate,
    sharedCode,
    request: requestPart,
    isAlive: extensionIsAlive,
    trouble: (thrown) => logTrouble('looking for names', thrown),
  });
});
