/** Search over what the enabled sources leave of the knowledge; its index is kept until they change. */
import { filterKnowledge } from '../knowledge/filter-knowledge.ts';
import type { Id, Knowledge } from '../knowledge/model.ts';
import { documentsOf } from './documents.ts';
import { type Answer, search } from './search.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

export interface SourceSearch {
  /** `limit`: the most results that are wanted; without it, those of one look. */
  readonly ask: (query: string, disabledSources: readonly Id[], limit?: number) => Answer;
  /** Builds the index, which the first question would else wait for. */
  readonly prepare: (disabledSources: readonly Id[]) => void;
}

const nothingAsked: Answer = { hits: [], total: 0, complete: true };

/** `knowledge` is asked for when the index is built. `language`: see `documentsOf`. */
export function createSourceSearch(knowledge: () => Knowledge, language: string): SourceSearch {
  let kept: { readonly sources: string; readonly index: SearchIndex } | null = null;
  function indexFor(disabledSources: readonly Id[]): SearchIndex {
    const sources = disabledSources.toSorted().join(' ');
    if (kept?.sources !== sources) {
      const enabled = filterKnowledge(knowledge(), new Set(disabledSources));
      kept = { sources, index: createSearchIndex(documentsOf(enabled, language)) };
    }
    return kept.index;
  }
  return {
    // A screen that was just opened asks nothing, and must not wait for an index.
    ask: (query, disabledSources, limit) =>
      wordsOf(query).length === 0 ? nothingAsked : search(indexFor(disabledSources), query, limit),
    prepare: indexFor,
  };
}
