/** From the entities of the knowledge base to the names that the matcher looks for. */
import type { Entity, Id, Knowledge } from '../core/knowledge/model.ts';
import { fold } from '../core/match/fold.ts';
import type { NameEntry } from '../core/match/names.ts';
import type { WordLists } from './name-index-words.ts';

/** What of the knowledge base the names rest on. `mentions` may still be empty. */
export type NamedKnowledge = Pick<Knowledge, 'entities' | 'articles' | 'mentions'>;

/**
 * One entry per way to write an entity. Places are left out: they say where, not who, and marking
 * every "Kent" would bury the names. So are short names of bodies that are everyday words ("Labour",
 * "Unite"): they would be marked in every other line or mistaken for the word.
 */
export function nameEntriesOf(
  { entities, articles, mentions }: NamedKnowledge,
  needsEvidence: ReadonlySet<Id>,
  lists: WordLists,
): NameEntry[] {
  const sourceOf = new Map(articles.map(({ id, source }) => [id, source]));
  const sources = new Map<Id, Set<Id>>();
  for (const { entity, article } of mentions) {
    const known = sources.get(entity) ?? new Set();
    sources.set(entity, known.add(sourceOf.get(article) ?? ''));
  }
  // A publisher whose articles do not name it is described by their words all the same.
  for (const { id, description } of entities.filter((entity) => !sources.has(entity.id))) {
    const own = description.passages.map(({ article }) => sourceOf.get(article) ?? '');
    sources.set(id, new Set(own));
  }
  const bodies = entities
    .filter(({ kind }) => kind === 'organization')
    .flatMap((entity) => namesOf(entity).map(({ name }) => name));
  // In "IHRA definition" a reader sees the body named, and its card tells of the work.
  const opensWithBody = (work: string) =>
    bodies.some((body) => work.startsWith(body) && /^['’ ]/.test(work.slice(body.length)));
  return entities
    .filter(({ kind }) => kind !== 'area')
    .flatMap((entity) =>
      namesOf(entity)
        .filter(({ type, name }) => !isEverydayShortName(entity, type, name, lists))
        .filter(({ name }) => entity.kind !== 'work' || !opensWithBody(name))
        // "Gavin, Shuker", a slip of one article: elsewhere the comma stands between two people.
        .filter(({ type, name }) => type !== 'misspelling-in-source' || !name.includes(','))
        .map(({ name, type }) => ({
          entity: entity.id,
          name,
          type,
          kind: entity.kind,
          sources: [...(sources.get(entity.id) ?? [])].sort(),
          needsEvidence: needsEvidence.has(entity.id) && !isLongName(name),
          isEverywhere: furniture.has(entity.id),
        })),
    );
}

/** In share buttons, heads and footers of every other page, whatever it tells of. */
const furniture: ReadonlySet<Id> = new Set(
  (
    'facebook google instagram linkedin pinterest reddit tiktok twitter whatsapp wikipedia youtube ' +
    'al-jazeera bbc daily-mail the-guardian the-independent the-sunday-times the-telegraph'
  ).split(' '),
);

const namesOf = (entity: Entity): readonly Pick<NameEntry, 'name' | 'type'>[] => [
  { name: entity.name, type: 'canonical' },
  ...entity.otherNames,
  // "WitchHunt" in a headline of capitals.
  ...(/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(entity.name)
    ? [
        { name: entity.name.toUpperCase(), type: 'acronym' as const },
        {
          name: entity.name.charAt(0) + entity.name.slice(1).toLowerCase(),
          type: 'variant' as const,
        },
      ]
    : []),
];

function isEverydayShortName(
  entity: Entity,
  type: NameEntry['type'],
  name: string,
  lists: WordLists,
): boolean {
  const word = fold(name);
  return (
    entity.kind !== 'person' &&
    type === 'short' &&
    (lists.isWord(word) || lists.isWord(word.replace(/ies$/, 'y')))
  );
}

/** Three given names are nobody else's ("Angela Christine Smith"). */
const isLongName = (name: string): boolean => name.split(/\s+/).length > 3;
