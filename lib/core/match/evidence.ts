/** What a page says for each entity: words that go with it and the others of ours found there. */
import type { BlockFindings } from './findings.ts';
import type { NameIndex } from './name-index.ts';

export interface Evidence {
  /** How much the page speaks for an entity: the sum of the weights of words and company. */
  readonly of: (entity: number) => number;
  /** Words and names that speak for it, strongest first. */
  readonly witnesses: (entity: number) => readonly string[];
  /** Another entity was found beyond doubt. */
  readonly add: (entity: number) => void;
}

/** A word of the whole subject says less for one entity than a word of its own. */
const sharedShare = 0.5;
const companion = 6;
const mostCompanions = 3;

export function gatherEvidence(index: NameIndex, findings: readonly BlockFindings[]): Evidence {
  const words = new Set(findings.flatMap((block) => block.words));
  const companions = new Set<number>();
  const texts = [...index.companyWords.keys()];
  let shared = 0;
  const own = new Map<number, number>();
  const spokenFor = new Map<number, number[]>();
  for (const word of words) {
    const weight = index.companyWeights[word] ?? 0;
    shared += weight * sharedShare;
    for (const entity of index.companyEntities[word] ?? []) {
      own.set(entity, (own.get(entity) ?? 0) + weight);
      spokenFor.set(entity, [...(spokenFor.get(entity) ?? []), word]);
    }
  }
  const nameWords = (entity: number) =>
    new Set(index.wordsOf(index.canonicalOf(entity)).map(index.tokens.textOf));
  return {
    add: (entity) => companions.add(entity),
    of(entity) {
      // A body's own words ("Labour") say nothing for it: every body of that name has them.
      const self = nameWords(entity);
      let echo = 0;
      for (const word of words)
        if (self.has(texts[word] ?? ''))
          echo +=
            (index.companyWeights[word] ?? 0) *
            (index.companyEntities[word]?.includes(entity) ? 1 + sharedShare : sharedShare);
      const others = companions.size - Number(companions.has(entity));
      return shared + (own.get(entity) ?? 0) - echo + Math.min(others, mostCompanions) * companion;
    },
    witnesses(entity) {
      const others = [...companions].filter((other) => other !== entity);
      const named = others.slice(0, 2).map((other) => index.writtenAs(index.canonicalOf(other)));
      const strongest = [...new Set([...(spokenFor.get(entity) ?? []), ...words])]
        .sort((a, b) => (index.companyWeights[b] ?? 0) - (index.companyWeights[a] ?? 0))
        .slice(0, 3);
      return [...named, ...strongest.map((word) => texts[word] ?? '')];
    },
  };
}
