/**
 * Learns the company of our entities from our own articles: words much more frequent there than in
 * general text. They tell a page about our subject from one where a namesake is at work.
 */
import type { Entity, Id, Knowledge } from '../core/knowledge/model.ts';
import { mostBearers, tellingWeight } from '../core/match/evidence.ts';
import { fold } from '../core/match/fold.ts';
import type { CompanyWord } from '../core/match/names.ts';
import { stemOf } from '../core/match/stem.ts';
import { tokenise } from '../core/match/tokens.ts';
import { countStems } from './name-index-stems.ts';
import { callingWords, subjectWords } from './name-index-subject.ts';
import { shareOf, type WordLists } from './name-index-words.ts';
import { sentencesOf } from './sentences.ts';

export interface Learnt {
  readonly knowledge: Pick<Knowledge, 'entities' | 'memberships'>;
  readonly bodies: ReadonlyMap<Id, readonly string[]>;
  /** Folded words of people's names: no evidence, since a namesake brings them along. */
  readonly nameWords: ReadonlySet<string>;
  readonly needsEvidence: ReadonlySet<Id>;
}

/**
 * A word used this many times more often than in general text (as a power of two) is company. This
 * number and those below are the ones that scored best on the labelled cases that are not held out.
 */
const leastLift = 1.4;
const leastWeight = 3;
const mostShared = 260;
const mostOwnWords = 14;
const heaviest = 9;

/**
 * The telling words as stems, each with its weight (1 to 9) and with the entities whose own company it
 * is (none: that of all), in the order of the alphabet.
 */
export function learnCompany(learnt: Learnt, lists: WordLists): CompanyWord[] {
  const uses = countStems(textsOf(learnt), learnt.nameWords);
  const total = [...uses.values()].reduce((sum, count) => sum + count, 0);
  const general = generalUses(lists);
  const described = countStems(learnt.knowledge.entities.flatMap(describe), learnt.nameWords);
  const weights = new Map<string, number>();
  for (const [stem, count] of uses) {
    const rate = general.get(stem) ?? rarest;
    const lift = count / total / rate;
    const weight = rate > everyday ? 0 : weightOf(count, lift);
    if (weight >= leastWeight) weights.set(stem, weight);
    // What describes somebody ("film director") is telling even where it is no rare word.
    else if (rate < everywhere && lift > 1 && described.has(stem)) weights.set(stem, leastWeight);
  }
  const posts = countStems(
    learnt.knowledge.memberships.map(({ label }) => label),
    new Set(),
  );
  const told = countStems(
    [
      ...[...learnt.bodies.values()].flat(),
      ...learnt.knowledge.entities.flatMap(({ outside }) => outside.map(({ says }) => says)),
    ],
    learnt.nameWords,
  );
  for (const stem of weights.keys())
    if (dates.has(stem) || !(told.has(stem) || posts.has(stem))) weights.delete(stem);
  for (const [stem, weight] of subjectWords)
    weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  const own = ownWords(learnt, weights);
  const shared = [...weights]
    .filter(([stem, weight]) => (uses.get(stem) ?? 0) > 2 && weight > leastWeight)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostShared)
    .map(([stem]) => stem);
  return [...new Set([...shared, ...subjectWords.keys(), ...own.keys()])].sort().map((word) => ({
    word,
    weight: weights.get(word) ?? leastWeight,
    entities: own.get(word) ?? [],
  }));
}

/** When something happened says nothing about who it was. */
const dates = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  )
    .split(' ')
    .map(stemOf),
);

/** How much likelier a word is here than in general, on a scale of 1 to 9. */
function weightOf(count: number, lift: number): number {
  // A word seen once may be here by chance: trust it the less, the rarer it is here.
  const trust = count / (count + 1.5);
  return Math.min(heaviest, Math.round((Math.log2(lift) - leastLift) * trust));
}

/** What is said of an entity: the articles' words, and what is marked as known from outside. */
const describe = ({ description, outside }: Entity): string[] => [
  description.text,
  ...outside.map(({ says }) => says),
];

const textsOf = ({ bodies, knowledge }: Learnt): string[] => [
  ...[...bodies.values()].flat(),
  ...knowledge.entities.flatMap(describe),
  ...knowledge.memberships.map((membership) => membership.label),
];

/** A word that the list does not know is taken to be as rare as the last that it knows. */
const rarest = shareOf(250_000);

/** Words used more often than this say nothing about a subject. */
const everyday = shareOf(120);
/** Nor do these describe anybody. */
const everywhere = shareOf(40);

function generalUses(lists: WordLists): Map<string, number> {
  const uses = new Map<string, number>();
  for (const word of lists.ranked) {
    const stem = stemOf(word);
    uses.set(stem, (uses.get(stem) ?? 0) + shareOf(lists.rankOf(word)));
  }
  return uses;
}

const member = 'mp';

/** Whether evidence is ever asked for it: other bodies and works are found by their full names alone. */
const isWeighed = ({ id, kind, otherNames }: Entity, { needsEvidence }: Learnt): boolean =>
  kind === 'person' ||
  (kind !== 'area' && (needsEvidence.has(id) || otherNames.some(({ type }) => type === 'acronym')));

/** The weightiest words of each entity's description and posts, and of the sentences that name it. */
function ownWords(learnt: Learnt, weights: ReadonlyMap<string, number>): Map<string, Id[]> {
  const { knowledge, bodies, nameWords } = learnt;
  const sentences = [...bodies.values()]
    .flat()
    .flatMap((block) => sentencesOf(block).map(({ start, end }) => block.slice(start, end)));
  const own = new Map<string, Id[]>();
  for (const entity of knowledge.entities.filter((one) => isWeighed(one, learnt))) {
    const { id, name, identifiers } = entity;
    const posts = knowledge.memberships.filter(({ member }) => member === id);
    const told = countStems([...describe(entity), ...posts.map(({ label }) => label)], nameWords);
    const beside = countStems(
      sentences.filter((sentence) => sentence.includes(name)),
      nameWords,
    );
    for (const [stem, count] of beside)
      if (count > 1) told.set(stem, (told.get(stem) ?? 0) + count);
    const self = countStems([name], new Set());
    // Weak words say nothing for a body that is found by its name alone, or has one word for a name.
    const isAsked = entity.kind === 'person' || learnt.needsEvidence.has(id);
    const least = !isAsked ? leastWeight + 1 : tokenise(name).length > 1 ? 0 : tellingWeight;
    const strongest = [...told]
      .filter(([stem]) => !self.has(stem) && (weights.get(stem) ?? -1) >= least)
      .map(([stem, count]) => ({ stem, worth: (weights.get(stem) ?? 0) * Math.log2(1 + count) }))
      .sort((a, b) => b.worth - a.worth || (a.stem < b.stem ? -1 : 1))
      .slice(0, mostOwnWords);
    // Who has a member's number sat in Parliament, whatever the articles say of it.
    const sat = identifiers.some(({ scheme }) => scheme === 'uk-parliament');
    const stems = new Set([
      ...strongest.map(({ stem }) => stem),
      ...(sat ? [member] : []),
      ...callingWords(entity.description.text),
    ]);
    for (const stem of stems) own.set(stem, [...(own.get(stem) ?? []), id]);
  }
  // Of so many it speaks for nobody above all; whose post it is, is asked of people only.
  const people = new Set(
    knowledge.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])),
  );
  for (const [stem, ids] of own) {
    const persons = ids.filter((id) => people.has(id));
    if (persons.length > mostBearers) own.set(stem, persons);
  }
  return own;
}

/** Folded words of people's names, acronyms and names of one word ("Momentum"): no company. */
export const nameWordsOf = (entities: Knowledge['entities']): Set<string> =>
  new Set(
    entities
      .flatMap(({ kind, name, otherNames }) =>
        kind === 'person'
          ? [name, ...otherNames.map((other) => other.name)]
          : [
              ...(name.includes(' ') || kind === 'area' ? [] : [name]),
              ...otherNames.flatMap((other) => (other.type === 'acronym' ? [other.name] : [])),
            ],
      )
      .flatMap((name) => name.split(/[\s-]+/).map(fold)),
  );
