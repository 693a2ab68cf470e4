/**
 * Finds the entities in the articles: wherever a reader would see the name marked, and where the
 * words mean it although no page is searched for them.
 */
import type { ArticleMention, Entity, Passage } from '../core/knowledge/model.ts';
import type { Mention } from '../core/match/mention.ts';
import type { Block, Range } from './article-body.ts';
import { choosePassages, type NamedBlock } from './choose-passages.ts';
import type { FindPrivate } from './private-names.ts';
import { placesOf } from './whole-words.ts';

/** The mentions of a text, block by block (offsets are UTF-16 units of each block). */
export type FindNames = (
  blocks: readonly string[],
) => readonly (readonly Pick<Mention, 'start' | 'end' | 'entity'>[])[];

/**
 * Adds the entities that the matcher finds nowhere in an article, where it writes their names letter
 * for letter: places and everyday words ("Unite", "Labour"), which a page never marks. The article
 * speaks of them all the same, and a search for them has an answer.
 */
export function withExactNames(matcher: FindNames, entities: readonly Entity[]): FindNames {
  const owners = new Map(
    entities.flatMap((entity) => namesOf(entity).map((name) => [name, entity.id] as const)),
  );
  const places = placesOf([...owners.keys()]);
  return (blocks) => {
    const marked = matcher(blocks);
    const found = new Set(marked.flat().map(({ entity }) => entity));
    return marked.map((mentions, index) => {
      const exact = places(blocks[index] ?? '')
        .map(({ start, end, name }) => ({ start, end, entity: owners.get(name) ?? '' }))
        .filter(({ entity }) => !found.has(entity))
        .filter((one) => !mentions.some(({ start, end }) => one.start < end && start < one.end));
      return [...mentions, ...exact].sort((a, b) => a.start - b.start);
    });
  };
}

/** Every form in which the seeds write an entity. */
export function namesOf({ name, otherNames }: Entity): string[] {
  return [name, ...otherNames.map((other) => other.name)];
}

/** `printed`: entity -> further words of articles that mean it. */
export function findArticleMentions(
  entities: readonly Entity[],
  articles: ReadonlyMap<string, readonly Block[]>,
  findNames: FindNames,
  findPrivate: FindPrivate,
  printed: ReadonlyMap<string, readonly Passage[]> = new Map(),
): ArticleMention[] {
  return [...articles].flatMap(([article, blocks]) => {
    const found = findNames(blocks.map(({ text }) => text));
    return entities.flatMap(({ id }): ArticleMention[] => {
      const others = (printed.get(id) ?? []).filter((words) => words.article === article);
      const named = blocks.map((block, index): NamedBlock => {
        const names = (found[index] ?? []).filter(({ entity }) => entity === id);
        return { ...block, names: withPrinted(names, block, others) };
      });
      const spans = named.flatMap(({ start, names }) =>
        names.map((name): [number, number] => [start + name.start, start + name.end]),
      );
      if (spans.length === 0) return [];
      const mayShow = (text: string): boolean => findPrivate(text) === null;
      const inBody = choosePassages(
        named.filter(({ isTitle }) => !isTitle),
        mayShow,
      );
      // A title is shown with its article anyway: it serves only where the body does not.
      const passages = inBody.length > 0 ? inBody : choosePassages(named, mayShow);
      return [{ entity: id, article, spans, passages: passages.map(withText) }];

      function withText({ start, end, names }: (typeof passages)[number]) {
        const block = blocks.find(
          (one) => one.start <= start && end <= one.start + one.text.length,
        );
        const exact = block?.text.slice(start - block.start, end - block.start) ?? '';
        return { article, exact, start, end, names: [...names] };
      }
    });
  });
}

/** The names in a block together with the printed words that lie in it, in order, none twice. */
function withPrinted(
  names: readonly Range[],
  { start, text }: Block,
  printed: readonly Range[],
): Range[] {
  const further = printed
    .map((words) => ({ start: words.start - start, end: words.end - start }))
    .filter((words) => words.start >= 0 && words.end <= text.length)
    .filter((words) => !names.some((name) => words.start < name.end && name.start < words.end));
  return [...names, ...further].sort((a, b) => a.start - b.start);
}
