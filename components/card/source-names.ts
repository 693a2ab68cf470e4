/** The publishers of articles, each once, as lists in the reader's language. */
import { headWithSource } from '../../lib/core/card/articles-by-date.ts';
import type { Id } from '../../lib/core/knowledge/model.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { languageOf, type Translate, translateCount } from '../../lib/core/words.ts';

/** Of the names of more than two, `short` has the first and how many more there are. */
export function sourceNames(
  record: EntityRecord,
  articles: readonly Id[],
  translate: Translate,
): { readonly all: string; readonly short: string } {
  const found = articles.flatMap((id) => headWithSource(record, id)?.source.name ?? []);
  const [first = '', ...others] = new Set(found);
  const all = new Intl.ListFormat(languageOf(translate)).format([first, ...others]);
  const isLong = others.length > 1;
  return {
    all,
    short: isLong ? translateCount(translate, 'cardAndMore', others.length, first) : all,
  };
}
