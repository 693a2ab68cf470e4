/** The knowledge as the reader's choice of sources leaves it, and the search over it. */
import { useMemo } from 'preact/hooks';
import { filterKnowledge } from '../lib/core/knowledge/filter-knowledge.ts';
import type { Knowledge } from '../lib/core/knowledge/model.ts';
import { mostNamed } from '../lib/core/knowledge/most-named.ts';
import type { Reference } from '../lib/core/knowledge/record.ts';
import type { Answer } from '../lib/core/search/search.ts';
import { createSourceSearch } from '../lib/core/search/source-search.ts';
import type { Settings } from '../lib/core/settings.ts';
import { languageOf } from '../lib/core/words.ts';
import { useTranslate } from './translate.ts';

export interface KnowledgeInUse {
  readonly knowledge: Knowledge;
  readonly ask: (query: string) => Answer;
  /** Names to begin with. */
  readonly suggestions: readonly Reference[];
}

const suggestionCount = 6;

export function useKnowledge(whole: Knowledge, { disabledSources }: Settings): KnowledgeInUse {
  const t = useTranslate();
  // Its index is built at the first letter: a popup that is only glanced at does not pay for it.
  const search = useMemo(() => createSourceSearch(() => whole, languageOf(t)), [whole, t]);
  const key = disabledSources.join(' ');
  const knowledge = useMemo(
    () => filterKnowledge(whole, new Set(key === '' ? [] : key.split(' '))),
    [whole, key],
  );
  const suggestions = useMemo(() => mostNamed(knowledge, suggestionCount), [knowledge]);
  return { knowledge, ask: (query) => search(query, disabledSources), suggestions };
}
