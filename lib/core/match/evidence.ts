/**
 * What a page says for each entity: words that go with it and others of ours found there. What
 * stands in the same block counts in full, the rest of the page in part. More text says less in two
 * cases only: a word in a cell beside counts in full until prose of the page has it too, and another of
 * ours in the block counts in any case until it is found, then as one of the first few found.
 */

import { wordsInCells } from './cells.ts';
import { createCompanions, isOrganisation } from './companions.ts';
import type { BlockFindings } from './findings.ts';
import type { NameIndex } from './name-index.ts';
import { isOwnWord } from './own-words.ts';
import { stemOf } from './stem.ts';
import type { Steps } from './steps.ts';

export interface Evidence {
  /**
   * How much the page speaks for an entity where it is named in `block`, by words of at least this
   * weight.
   */
  readonly of: (entity: number, block: number, leastWeight?: number) => number;
  /** What of that words say, others of ours left out. */
  readonly ofWords: (entity: number, block: number) => number;
  /** How much posts and parties written with its name say for an entity that has them. */
  readonly ofPosts: (entity: number, posts: readonly number[]) => number;
  /** How much the words of its own name say for an entity of which only the letters stand ("JVL"). */
  readonly ofOwnWords: (entity: number, block: number) => number;
  /** How many others of ours a block names beyond doubt. */
  readonly companions: (entity: number, block: number) => number;
  /** Whether a word of the block speaks for hardly anybody else ("Nottingham"). */
  readonly hasOwnWord: (entity: number, block: number) => boolean;
  /** Words and names that speak for it, strongest first. */
  readonly witnesses: (entity: number, block: number) => readonly string[];
  /** An entity was found; `settled` unless only its letters were, and likely at most. */
  readonly add: (entity: number, settled: boolean) => void;
  readonly isSettled: (entity: number) => boolean;
  readonly hasFound: (entity: number) => boolean;
}

/** Words of at least this weight hardly ever occur outside the subject ("labour", "mps"). */
export const tellingWeight = 6;
/** A word of the whole subject says less for one entity than a word of its own. */
const sharedShare = 0.5;
/** A word that speaks for more entities than this speaks for none of them above all. */
export const mostBearers = 8;
/** Words of politics anywhere ("party", "campaign") never add up to more than this. */
const mostFromVague = 3;
/** Elsewhere on the page words of the subject count from this weight on, and all count for less. */
const [heavy, elsewhere] = [5, 0.4];
/** What another of our entities is worth; one whose own name proves little is worth less. */
const [companion, weakCandidate, weakCompanion] = [8, 5, 3];
/** From here on no others found are counted: 27 at most. Those not found yet in the block come on top. */
const mostFromCompanions = 20;

/** What words of at least a weight say for an entity. */
interface Sum {
  readonly entity: number;
  readonly leastWeight: number;
  telling: number;
  vague: number;
}

/**
 * Reads the company words of all blocks. No entity is found to begin with: whoever decides adds each.
 * What things are worth is summed up in weights of company words, as `Need` asks for them.
 */
export function* gatherEvidence(
  index: NameIndex,
  findings: readonly BlockFindings[],
): Steps<Evidence> {
  /** Each company word as the page first writes it; what only menus say ("Labour") it does not tell of. */
  const page = new Map<number, string>();
  for (const { words, isLabel } of findings) {
    if (!isLabel) for (const [word, written] of words) if (!page.has(word)) page.set(word, written);
    yield;
  }
  const found = new Map<number, boolean>();
  const weightOf = (word: number) => index.companyWeights[word] ?? 0;
  const selves = new Map<number, ReadonlySet<number | undefined>>();

  /** An entity's own words ("Labour") say nothing for it: every body of that name has them. */
  function selfOf(entity: number): ReadonlySet<number | undefined> {
    const known = selves.get(entity);
    if (known) return known;
    const words = index.wordsOf(index.canonicalOf(entity));
    const self = new Set(
      words.map((word) => index.companyWords.get(stemOf(index.tokens.textOf(word)))),
    );
    selves.set(entity, self);
    return self;
  }

  /** What a word says for this entity above all, and what it says for the whole subject. */
  function worthOf(word: number, entity: number, near: boolean): { own: number; shared: number } {
    if (selfOf(entity).has(word)) return { own: 0, shared: 0 };
    const weight = weightOf(word);
    const bearers = index.companyEntities[word] ?? [];
    const isOwn = bearers.length <= mostBearers && bearers.includes(entity);
    const place = near ? 1 : elsewhere;
    return {
      // The more entities a word speaks for, the less it says for each.
      own: isOwn ? (weight * place) / (1 + Math.log2(bearers.length)) : 0,
      shared: near || weight >= heavy ? weight * sharedShare * place : 0,
    };
  }

  /** What a word adds for an entity; words of politics anywhere are summed up apart. */
  function count(sum: Sum, word: number, isNear: boolean, sign = 1): void {
    const weight = weightOf(word);
    if (weight < sum.leastWeight) return;
    const { own, shared } = worthOf(word, sum.entity, isNear);
    sum.telling += sign * own;
    if (weight > heavy) sum.telling += sign * shared;
    else sum.vague += sign * shared;
  }

  const pageWorths = new Map<string, Sum>();

  /** What all words of the page say for an entity wherever they stand. */
  function pageWorth(entity: number, leastWeight: number): Sum {
    const key = `${entity} ${leastWeight}`;
    const known = pageWorths.get(key);
    if (known) return known;
    const sum: Sum = { entity, leastWeight, telling: 0, vague: 0 };
    for (const word of page.keys()) count(sum, word, false);
    pageWorths.set(key, sum);
    return sum;
  }

  const isBody = (entity: number) => isOrganisation(index, entity);
  const companionsIn = createCompanions(index, findings);

  function companionWorth(other: number, block: number): number {
    const name = index.canonicalOf(other);
    // "Share on Facebook": of the page, not of what it tells.
    if (index.isEverywhere(name)) return 0;
    if (!index.needsEvidence(name)) return companion;
    return companionsIn(block).has(other) ? weakCandidate : weakCompanion;
  }

  const ranked = (entity: number, block: number) =>
    [...page.keys()]
      .map((word) => ({
        word,
        ...worthOf(word, entity, findings[block]?.words.has(word) ?? false),
      }))
      .filter(({ word, own, shared }) => own > 0 || (shared > 0 && weightOf(word) >= heavy))
      .sort((a, b) => b.own + b.shared - a.own - a.shared);

  function ofWords(entity: number, block: number, leastWeight = 0): number {
    const sum = { ...pageWorth(entity, leastWeight) };
    const here: ReadonlyMap<number, string> = findings[block]?.words ?? new Map();
    // What stands in the block itself says more than the same words elsewhere.
    for (const word of here.keys()) {
      count(sum, word, true);
      if (page.has(word)) count(sum, word, false, -1);
    }
    for (const word of wordsInCells(findings, block))
      if (!page.has(word) && !here.has(word)) count(sum, word, true);
    return sum.telling + Math.min(sum.vague, mostFromVague);
  }

  return {
    ofPosts: (entity, posts) =>
      posts
        .filter((word) => index.companyEntities[word]?.includes(entity))
        .reduce((sum, word) => sum + weightOf(word), 0),
    ofOwnWords(entity, block) {
      let sum = 0;
      for (const word of selfOf(entity))
        if (word !== undefined && page.has(word))
          sum += weightOf(word) * (findings[block]?.words.has(word) ? 1 : elsewhere);
      return sum;
    },
    companions: (entity, block) =>
      [...companionsIn(block)].filter((other) => other !== entity).length,
    hasOwnWord: (entity, block) =>
      [...(findings[block]?.words.keys() ?? [])].some((word) => isOwnWord(index, entity, word)),
    hasFound: (entity) => found.has(entity),
    add: (entity, settled) => found.set(entity, settled || found.get(entity) === true),
    isSettled: (entity) => found.get(entity) === true,
    ofWords,
    of(entity, block, leastWeight = 0) {
      let others = 0;
      // On a page of many names the first few are enough.
      for (const other of found.keys()) {
        if (others >= mostFromCompanions) break;
        if (other !== entity) others += companionWorth(other, block);
      }
      for (const other of companionsIn(block))
        if (other !== entity && !found.has(other) && !(isBody(entity) && isBody(other)))
          others += companionWorth(other, block);
      return ofWords(entity, block, leastWeight) + others;
    },
    witnesses(entity, block) {
      const others = [...found.keys()]
        .filter((other) => other !== entity && companionWorth(other, block) > 0)
        .sort((a, b) => companionWorth(b, block) - companionWorth(a, block));
      return [
        ...others.slice(0, 2).map((other) => index.writtenAs(index.canonicalOf(other))),
        ...ranked(entity, block)
          .slice(0, 3)
          .map(({ word }) => findings[block]?.words.get(word) ?? page.get(word) ?? ''),
      ];
    },
  };
}
