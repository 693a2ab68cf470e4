/** Part one of the content script, in every frame: looks for a candidate, then asks for part two. */
import packedIndex from 'virtual:backstory/candidate-index';
import sharedCode from 'virtual:backstory/shared-code';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasCandidate } from '../lib/core/match/candidate.ts';
import { openCandidateIndex } from '../lib/core/match/name-index.ts';
import { extensionIsAlive, requestAnnotation } from '../lib/extension/annotate-request.ts';
import { logTrouble } from '../lib/extension/log.ts';
import { startPartOne } from '../lib/page/part-one.ts';

export default defineUnlistedScript(() => {
  startPartOne({
    openIndex: () => openCandidateIndex(packedIndex),
    hasCandidate,
    sharedCode,
    askForPartTwo: requestAnnotation,
    isAlive: extensionIsAlive,
    trouble: (thrown) => logTrouble('looking for names', thrown),
  });
});
