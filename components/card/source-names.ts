/** The publishers of articles, each once, as a list in the reader's language. */
import { headWithSource } from '../../lib/core/card/articles-by-date.ts';
import type { Id } from '../../lib/core/knowledge/model.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { languageOf, type Translate } from '../../lib/core/words.ts';

export function sourceNames(
  record: EntityRecord,
  articles: readonly Id[],
  translate: Translate,
): string {
  const names = articles.flatMap((id) => headWithSource(record, id)?.source.name ?? []);
  const list = new Intl.ListFormat(languageOf(translate), { type: 'conjunction' });
  return list.format(new Set(names));
}
