/**
 * What a page says for each entity: words that go with it and others of ours found there. What
 * stands in the same block counts in full, the rest of the page in part. More text never says less.
 */
import type { BlockFindings } from './findings.ts';
import type { NameIndex } from './name-index.ts';
import { stemOf } from './stem.ts';

export interface Evidence {
  /** How much the page speaks for an entity where it is named in `block`. */
  readonly of: (entity: number, block: number) => number;
  /** Words and names that speak for it, strongest first. */
  readonly witnesses: (entity: number, block: number) => readonly string[];
  /** An entity was found in a block. */
  readonly add: (entity: number, block: number) => void;
  readonly hasFound: (entity: number) => boolean;
}

/** A word of the whole subject says less for one entity than a word of its own. */
const sharedShare = 0.5;
/** Elsewhere on the page words of the subject count from this weight on, and all count for less. */
const heavy = 5;
const elsewhere = 0.4;
/** What another of our entities is worth; one whose own name proves little is worth less. */
const companion = 8;
const weakCompanion = 2;
const mostFromCompanions = 20;

export function gatherEvidence(index: NameIndex, findings: readonly BlockFindings[]): Evidence {
  const here = findings.map((block) => new Set(block.words));
  const page = new Set(findings.flatMap((block) => block.words));
  const places = new Map<number, Set<number>>();
  const texts = [...index.companyWords.keys()];
  const selves = new Map<number, ReadonlySet<string>>();

  /** An entity's own words ("Labour") say nothing for it: every body of that name has them. */
  function selfOf(entity: number): ReadonlySet<string> {
    const known = selves.get(entity);
    if (known) return known;
    const words = index.wordsOf(index.canonicalOf(entity));
    const self = new Set(words.map((word) => stemOf(index.tokens.textOf(word))));
    selves.set(entity, self);
    return self;
  }

  function worthOf(word: number, entity: number, near: boolean): number {
    if (selfOf(entity).has(texts[word] ?? '')) return 0;
    const weight = index.companyWeights[word] ?? 0;
    const own = index.companyEntities[word]?.includes(entity) ?? false;
    const shared = near || weight >= heavy ? weight * sharedShare : 0;
    return ((own ? weight : 0) + shared) * (near ? 1 : elsewhere);
  }

  function companionWorth(other: number, block: number): number {
    const weak = index.needsEvidence(index.canonicalOf(other));
    return (weak ? weakCompanion : companion) * (places.get(other)?.has(block) ? 1 : elsewhere);
  }

  const ranked = (entity: number, block: number) =>
    [...page]
      .map((word) => ({ word, worth: worthOf(word, entity, here[block]?.has(word) ?? false) }))
      .sort((a, b) => b.worth - a.worth);

  return {
    hasFound: (entity) => places.has(entity),
    add: (entity, block) => places.set(entity, (places.get(entity) ?? new Set()).add(block)),
    of(entity, block) {
      let words = 0;
      for (const word of page) words += worthOf(word, entity, here[block]?.has(word) ?? false);
      let others = 0;
      for (const other of places.keys())
        if (other !== entity) others += companionWorth(other, block);
      return words + Math.min(others, mostFromCompanions);
    },
    witnesses(entity, block) {
      const others = [...places.keys()]
        .filter((other) => other !== entity)
        .sort((a, b) => companionWorth(b, block) - companionWorth(a, block));
      return [
        ...others.slice(0, 2).map((other) => index.writtenAs(index.canonicalOf(other))),
        ...ranked(entity, block)
          .slice(0, 3)
          .filter(({ worth }) => worth > 0)
          .map(({ word }) => texts[word] ?? ''),
      ];
    },
  };
}
