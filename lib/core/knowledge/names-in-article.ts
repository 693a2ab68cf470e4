/** Whom an article names: the other direction of "articles that name an entity". */
import type { Id, Knowledge } from './model.ts';
import type { Reference } from './record.ts';

/** Entities that the article names, those named most often first. */
export function namesInArticle(knowledge: Knowledge, article: Id): readonly Reference[] {
  const names = new Map(knowledge.entities.map(({ id, name }) => [id, name]));
  return knowledge.mentions
    .filter((mention) => mention.article === article)
    .sort((a, b) => b.spans.length - a.spans.length)
    .flatMap(({ entity }) => {
      const name = names.get(entity);
      return name === undefined ? [] : [{ id: entity, name }];
    });
}
