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

/** What a page asks. Its blocks have numbers of its own choice, none of which it uses twice. */
export interface MatchRequest {
  /** The blocks that were not sent before, each with its text. */
  readonly added: readonly (readonly [block: number, text: string])[];
  /** All blocks in document order; null while more texts of the page are to come. */
  readonly order: readonly number[] | null;
  /** Entities that rest on these sources only are not told of. */
  readonly disabledSources: readonly Id[];
}

export interface MatchAnswer {
  /** Those of the added blocks that have no bearing on the page: the page may forget them. */
  readonly bare: readonly number[];
  /**
   * Each block whose mentions are others than those last told of, or say anything else but for their
   * reasons, with all of them, sorted by start.
   */
  readonly changed: readonly (readonly [block: number, mentions: readonly Mention[]])[];
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

  function* read(added: MatchRequest['added']): Steps<number[]> {
    const bare: number[] = [];
    for (const [block, text] of added) {
      const findings = yield* readBlockInSteps(index, text);
      if (hasBearing(findings)) known.set(block, findings);
      else bare.push(block);
      yield;
    }
    return bare;
  }

  return {
    *answer({ added, order, disabledSources }) {
      const bare = yield* read(added);
      if (!order) return { bare, changed: [] };
      const passed = new Set(bare);
      const blocks = order.filter((block) => !passed.has(block));
      const findings = blocks.flatMap((block) => known.get(block) ?? []);
      if (findings.length < blocks.length) return null;
      const decisions = yield* decideInSteps(index, findings, new Set(disabledSources));
      const kept = new Set(blocks);
      for (const block of known.keys()) if (!kept.has(block)) known.delete(block);
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
      return { bare, changed };
    },
  };
}

const hasBearing = ({ sightings, strangers, words }: BlockFindings): boolean =>
  sightings.length + strangers.length + words.size > 0;

/** With its reason worked out: it is told to another process, which cannot ask for it later. */
const asTold = (mention: Mention): Mention => ({ ...mention });
