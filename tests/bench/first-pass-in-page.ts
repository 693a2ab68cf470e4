/** Part one of the content script alone, for its very first run in a page; found at `firstPass`. */
import { openCandidateIndex } from '../../lib/core/match/name-index.ts';
import { countCandidates, floor, timed } from './first-pass.ts';

const firstPass = {
  floor: (): number => timed(floor),
  /** Milliseconds to open the packed index, and to read the page with it. */
  read(packed: string): { opening: number; reading: number } {
    let index: ReturnType<typeof openCandidateIndex> | undefined;
    const opening = timed(() => {
      index = openCandidateIndex(packed);
    });
    return { opening, reading: timed(() => index && countCandidates(index)) };
  },
};
export type FirstPass = typeof firstPass;

Object.assign(globalThis, { firstPass });
