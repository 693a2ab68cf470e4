/**
 * Seeds in, knowledge out. Order: facts and their evidence first, then the mentions of the entities
 * in the articles, found by the matcher; nothing that the matcher needs rests on those mentions.
 */
import { createHash } from 'node:crypto';
import type { ArticleMention, Knowledge } from '../core/knowledge/model.ts';
import { findMentions } from '../core/match/find-mentions.ts';
import { openNameIndex } from '../core/match/name-index.ts';
import type { Block } from './article-body.ts';
import { readIds } from './check-ids.ts';
import { checkOrder } from './check-order.ts';
import { checkPrivate } from './check-private.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkToldWeekdays } from './check-told-weekdays.ts';
import { findArticleMentions, namesOf, withExactNames } from './find-article-mentions.ts';
import { buildNameIndex } from './name-index.ts';
import { findPrivateIn } from './private-names.ts';
import { createProblemList, type Problem } from './problem.ts';
import { readArticles } from './read-articles.ts';
import { readFacts } from './read-facts.ts';
import { isWhole, readSeeds } from './read-seeds.ts';
import type { SeedOf } from './seed-schema.ts';
import { ownWordsOf } from './voice.ts';

export interface CompiledSeeds {
  /** Without whatever `problems` speaks of. */
  readonly knowledge: Knowledge;
  /** Article -> its paragraphs, the title first. They stay at home: the build ships passages only. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  /** Entities whose name is also an ordinary word or a common name. */
  readonly needsEvidence: ReadonlySet<string>;
  /** Article -> its paragraphs with their places in the raw text. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
  /** Every form of a private person's name. Stays at home. */
  readonly privateNames: readonly string[];
  readonly uncoveredNames: readonly SeedOf<'uncoveredNames'>[];
  readonly problems: readonly Problem[];
  /** Every file that was read. */
  readonly files: readonly string[];
}

/** Compiles the seeds in a folder. Throws only where the folder itself cannot be read. */
export function compileSeeds(folder: string): CompiledSeeds {
  const { problems, report } = createProblemList();
  const seeds = readSeeds(folder, report);
  const { lists } = seeds;
  const ids = readIds(seeds, report);
  const { articles, blocks, quotables } = readArticles(seeds, ids, report);
  const { printed, ...facts } = readFacts(seeds, quotables, ids, report);
  const bodies = new Map([...blocks].map(([id, found]) => [id, found.map(({ text }) => text)]));
  const findPrivate = findPrivateIn(
    lists.privatePeople.map(({ seed }) => seed),
    facts.entities.flatMap(namesOf),
    [...bodies.values()].flat().join('\n'),
  );
  const sources = lists.sources.map(({ seed }) => seed);
  const needsEvidence = new Set(
    lists.entities.filter(({ seed }) => seed.needsEvidence).map(({ seed }) => seed.id),
  );
  // Seeds with problems stop whatever they are compiled for, so the long search is spared.
  const mentions = problems.length > 0 ? [] : mentionsOf();
  const content = { sources, articles, ...facts, mentions };
  const knowledge: Knowledge = { version: hashOf(content), ...content };
  checkOrder(knowledge, ids.placeOf, report);
  checkSpeakers(knowledge, quotables, ids.placeOf, report);
  checkToldWeekdays(ownWordsOf(knowledge), ids.placeOf, report);
  // A word of a private name is public where an entry bears it; so that takes every entry.
  if (isWhole(seeds, 'entities')) checkPrivate(knowledge, findPrivate, ids.placeOf, report);
  return {
    knowledge,
    bodies,
    needsEvidence,
    blocks,
    privateNames: lists.privatePeople.flatMap(({ seed }) => seed.names),
    uncoveredNames: lists.uncoveredNames.map(({ seed }) => seed),
    problems,
    files: seeds.files,
  };

  function mentionsOf(): ArticleMention[] {
    const named = { articles, ...facts, mentions: [] };
    const index = openNameIndex(buildNameIndex({ knowledge: named, bodies, needsEvidence }));
    const matcher = (texts: readonly string[]) => findMentions(index, texts);
    const findNames = withExactNames(matcher, facts.entities);
    return findArticleMentions(facts.entities, blocks, findNames, findPrivate, printed);
  }
}

/** 12 hexadecimal digits: enough to tell versions of one small knowledge base apart. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
