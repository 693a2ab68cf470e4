/** The knowledge as the reader's choice of sources leaves it, and the search over it. */
import { useMemo } from 'preact/hooks';
import { filterKnowledge } from '../lib/core/knowledge/filter-knowledge.ts';
import type { Knowledge } from '../lib/core/knowledge/model.ts';
import { documentsOf } from '../lib/core/search/documents.ts';
import { type Answer, search } from '../lib/core/search/search.ts';
import { createSearchIndex, type SearchIndex } from '../lib/core/search/search-index.ts';
import type { Settings } from '../lib/core/settings.ts';
import { languageOf } from '../lib/core/words.ts';
import { useTranslate } from './translate.ts';

export interface KnowledgeInUse {
  readonly knowledge: Knowledge;
  readonly ask: (query: string) => Answer;
}

export function useKnowledge(whole: Knowledge, { disabledSources }: Settings): KnowledgeInUse {
  const t = useTranslate();
  const key = disabledSources.join(' ');
  return useMemo(() => {
    const knowledge = filterKnowledge(whole, new Set(key === '' ? [] : key.split(' ')));
    let index: SearchIndex | undefined;
    const ask = (query: string) => {
      // Built at the first letter: a popup that is only glanced at does not pay for it.
      index ??= createSearchIndex(documentsOf(knowledge, languageOf(t)));
      return search(index, query);
    };
    return { knowledge, ask };
  }, [whole, key, t]);
}
