/**
 * Learns the company of our entities from our own articles: words much more frequent there than in
 * general text. They tell a page about our subject from one where a namesake is at work.
 */
import type { Id, Knowledge } from '../core/knowledge/model.ts';
import { fold } from '../core/match/fold.ts';
import type { CompanyWord } from '../core/match/names.ts';
import { tokenise } from '../core/match/tokens.ts';
import type { WordLists } from './name-index-words.ts';
import { sentencesOf } from './sentences.ts';

export interface Learnt {
  readonly knowledge: Pick<Knowledge, 'entities' | 'memberships'>;
  readonly bodies: ReadonlyMap<Id, readonly string[]>;
  /** Folded words of people's names: no evidence, since a namesake brings them along. */
  readonly nameWords: ReadonlySet<string>;
}

/** A word used this many times more often than in general text (as a power of two) is company. */
const leastLift = 3;
const mostWords = 420;
const mostOwnWords = 10;
const heaviest = 9;

export function learnCompany(learnt: Learnt, lists: WordLists): CompanyWord[] {
  const uses = countUses(learnt);
  const total = [...uses.values()].reduce((sum, count) => sum + count, 0);
  const weights = new Map<string, number>();
  for (const [word, count] of uses) {
    const weight = weightOf(word, count, total, lists);
    if (weight > 0) weights.set(word, weight);
  }
  const own = ownWords(learnt, weights);
  const shared = [...weights]
    .filter(([word]) => (uses.get(word) ?? 0) > 1)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
  return [...new Set([...shared, ...own.keys()])].sort().map((word) => ({
    word,
    weight: weights.get(word) ?? 1,
    entities: own.get(word) ?? [],
  }));
}

const lettersOf = (text: string): string[] =>
  tokenise(text)
    .map((token) => token.folded)
    .filter((word) => word.length > 1 && !/\d/.test(word));

function countUses({ bodies, nameWords, knowledge }: Learnt): Map<string, number> {
  const uses = new Map<string, number>();
  const texts = [
    ...[...bodies.values()].flat(),
    ...knowledge.entities.map((entity) => entity.description.text),
    ...knowledge.memberships.map((membership) => membership.label),
  ];
  for (const word of texts.flatMap(lettersOf))
    if (!nameWords.has(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** How much likelier a word is here than in general, on a scale of 1 to 9; 0 for no difference. */
function weightOf(word: string, count: number, total: number, lists: WordLists): number {
  const here = count / total;
  const general = (lists.countOf(word) + 1) / lists.totalCount;
  const lift = Math.log2(here / general) - leastLift;
  // A word seen once may be here by chance: trust it the less, the rarer it is here.
  const trust = count / (count + 1.5);
  return Math.max(0, Math.min(heaviest, Math.round(lift * trust)));
}

/** The weightiest words of each entity's description, posts and sentences. */
function ownWords(
  { knowledge, bodies, nameWords }: Learnt,
  weights: ReadonlyMap<string, number>,
): Map<string, Id[]> {
  const sentences = [...bodies.values()]
    .flat()
    .flatMap((block) => sentencesOf(block).map(({ start, end }) => block.slice(start, end)));
  const own = new Map<string, Id[]>();
  for (const { id, name, description } of knowledge.entities) {
    const posts = knowledge.memberships.filter(({ member }) => member === id);
    const texts = [
      description.text,
      ...posts.map(({ label }) => label),
      ...sentences.filter((sentence) => sentence.includes(name)),
    ];
    const counts = new Map<string, number>();
    for (const word of texts.flatMap(lettersOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const self = new Set(lettersOf(name));
    const strongest = [...counts]
      .filter(([word]) => !self.has(word) && !nameWords.has(word) && (weights.get(word) ?? 0) > 1)
      .map(([word, count]) => ({ word, worth: (weights.get(word) ?? 0) * Math.log2(1 + count) }))
      .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
      .slice(0, mostOwnWords);
    for (const { word } of strongest) own.set(word, [...(own.get(word) ?? []), id]);
  }
  return own;
}

/** How the articles address people: "Ms Duffield" -> 'f'. Those addressed both ways are left out. */
export function learnAddress(
  entities: Knowledge['entities'],
  bodies: ReadonlyMap<Id, readonly string[]>,
): Map<Id, 'f' | 'm'> {
  const text = [...bodies.values()].flat().join('\n');
  const address = new Map<Id, 'f' | 'm'>();
  const surnames = entities
    .filter(({ kind }) => kind === 'person')
    .map(({ id, name }) => ({ id, surname: name.split(' ').at(-1) ?? '' }));
  for (const { id, surname } of surnames) {
    if (surnames.filter((one) => one.surname === surname).length > 1) continue;
    const female = new RegExp(`\\b(?:Ms|Mrs|Miss|Dame) ${surname}\\b`).test(text);
    const male = new RegExp(`\\b(?:Mr|Sir) ${surname}\\b`).test(text);
    if (female !== male) address.set(id, female ? 'f' : 'm');
  }
  return address;
}

/** Folded words of people's names. */
export const personWords = (entities: Knowledge['entities']): Set<string> =>
  new Set(
    entities
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)])
      .flatMap((name) => name.split(/[\s-]+/).map(fold)),
  );
