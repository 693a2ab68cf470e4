/** Search over what the enabled sources leave of the knowledge; its index is kept until they change. */
import { filterKnowledge } from '../knowledge/filter-knowledge.ts';
import type { Id, Knowledge } from '../knowledge/model.ts';
import { documentsOf } from './documents.ts';
import { type Answer, search } from './search.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

export type SourceSearch = (query: string, disabledSources: readonly Id[]) => Answer;

/** `knowledge` is asked for at the first search. `language`: see `documentsOf`. */
export function createSourceSearch(knowledge: () => Knowledge, language: string): SourceSearch {
  let kept: { readonly sources: string; readonly index: SearchIndex } | null = null;
  return (query, disabledSources) => {
    const sources = disabledSources.toSorted().join(' ');
    if (kept?.sources !== sources) {
      const enabled = filterKnowledge(knowledge(), new Set(disabledSources));
      kept = { sources, index: createSearchIndex(documentsOf(enabled, language)) };
    }
    return search(kept.index, query);
  };
}
