/**
 * What is kept of one page where names are decided about: what its blocks hold, never their text. The
 * page sends each block once and is told only of what has become another.
 */
import type { Id } from '../knowledge/model.ts';
import { decideInSteps } from './decide.ts';
import type { BlockFindings } from './findings.ts';
import { decisionOf, type Mention } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { readBlockInSteps } from './read-block.ts';
import type { Steps } from './steps.ts';
import { createWordCarriers } from './word-carriers.ts';

/** What a page asks. Its blocks have numbers of its own choice, none of which it uses twice. */
export interface MatchRequest {
  /** The blocks that were not sent before, each with its text. */
  readonly added: readonly (readonly [block: number, text: string])[];
  /** All blocks in document order; null while more texts of the page are to come. */
  readonly order: readonly number[] | null;
  /** Entities that rest on these sources only are not told of. */
  readonly disabledSources: readonly Id[];
  /** What answers about this page told to be `passedOver`, where they came from another matcher. */
  readonly passedOver: readonly number[];
}

export interface MatchAnswer {
  /** Those of the added blocks that have no bearing on the page: the page may forget them. */
  readonly bare: readonly number[];
  /**
   * Each block whose mentions are others than those last told of, or say anything else but for their
   * reasons, with all of them, sorted by start.
   */
  readonly changed: readonly (readonly [block: number, mentions: readonly Mention[]])[];
  /** Company words, by number, of bare blocks that only repeat what enough others say. */
  readonly passedOver: readonly number[];
  /**
   * All of these others have left the page: nothing is decided before the page is read anew and asks
   * about those that were passed over once more.
   */
  readonly isLost: boolean;
}

export interface PageMatcher {
  /**
   * Reads what is new and decides about the whole page, in small steps. Null where the request takes
   * blocks for known that are not: all of them must be sent anew, to a matcher of their own.
   */
  answer(request: MatchRequest): Steps<MatchAnswer | null>;
}

export function createPageMatcher(index: NameIndex): PageMatcher {
  const known = new Map<number, BlockFindings>();
  /** The mentions last told of, in short; a block without any is not in it. */
  let told = new Map<number, string>();
  const carriers = createWordCarriers();

  function* read(added: MatchRequest['added']): Steps<number[]> {
    const bare: number[] = [];
    for (const [block, text] of added) {
      const findings = yield* readBlockInSteps(index, text);
      if (hasBearing(findings) && carriers.take(findings)) known.set(block, findings);
      else bare.push(block);
      yield;
    }
    return bare;
  }

  function forgetAllBut(kept: ReadonlySet<number>): void {
    for (const [block, findings] of known) {
      if (kept.has(block)) continue;
      known.delete(block);
      carriers.leave(findings);
    }
  }

  return {
    *answer({ added, order, disabledSources, passedOver }) {
      if (order) forgetAllBut(new Set(order));
      for (const word of passedOver) carriers.passedOver.add(word);
      const bare = yield* read(added);
      const passed = new Set(bare);
      const blocks = order?.filter((block) => !passed.has(block)) ?? [];
      const findings = blocks.flatMap((block) => known.get(block) ?? []);
      if (findings.length < blocks.length) return null;
      const isLost = order !== null && carriers.hasLost();
      if (isLost) carriers.passedOver.clear();
      const rest = { bare, passedOver: [...carriers.passedOver], isLost };
      if (!order || isLost) return { ...rest, changed: [] };
      const decisions = yield* decideInSteps(index, findings, new Set(disabledSources));
      const now = new Map<number, string>();
      const changed: (readonly [number, readonly Mention[]])[] = [];
      for (const [at, block] of blocks.entries()) {
        const mentions = decisions[at] ?? [];
        const inShort = mentions.map(decisionOf).join();
        if (inShort !== '') now.set(block, inShort);
        if (inShort !== (told.get(block) ?? '')) changed.push([block, mentions.map(asTold)]);
        yield;
      }
      told = now;
      return { ...rest, changed };
    },
  };
}

const hasBearing = ({ sightings, strangers, words }: BlockFindings): boolean =>
  sightings.length + strangers.length + words.size > 0;

/** With its reason worked out: it is told to another process, which cannot ask for it later. */
const asTold = (mention: Mention): Mention => ({ ...mention });
