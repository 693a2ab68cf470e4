/** The knowledge as the reader's choice of sources leaves it, and the search over it. */
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { filterKnowledge } from '../lib/core/knowledge/filter-knowledge.ts';
import type { Knowledge } from '../lib/core/knowledge/model.ts';
import { mostNamed } from '../lib/core/knowledge/most-named.ts';
import type { Reference } from '../lib/core/knowledge/record.ts';
import type { Answer } from '../lib/core/search/search.ts';
import { createSourceSearch } from '../lib/core/search/source-search.ts';
import type { Settings } from '../lib/core/settings.ts';
import { languageOf } from '../lib/core/words.ts';
import { useTranslate } from './translate.ts';

/** How many sources there are, and how many of them the reader switched off. */
export interface SourceCount {
  readonly off: number;
  readonly all: number;
}

export interface KnowledgeInUse {
  readonly knowledge: Knowledge;
  readonly sources: SourceCount;
  /** The same function as long as its answers are the same. */
  readonly ask: (query: string, limit: number) => Answer;
  /** Names to begin with. */
  readonly suggestions: () => readonly Reference[];
}

const suggestionCount = 6;

export function useKnowledge(whole: Knowledge, { disabledSources }: Settings): KnowledgeInUse {
  const t = useTranslate();
  const search = useMemo(() => createSourceSearch(() => whole, languageOf(t)), [whole, t]);
  const key = disabledSources.join(' ');
  const disabled = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  const knowledge = useMemo(() => filterKnowledge(whole, new Set(disabled)), [whole, disabled]);
  // The index is built once the screen is drawn: before, a reader would wait for it.
  useEffect(() => {
    const waiting = requestIdleCallback(() => search.prepare(disabled));
    return () => cancelIdleCallback(waiting);
  }, [search, disabled]);
  const ask = useCallback(
    (query: string, limit: number) => search.ask(query, disabled, limit),
    [search, disabled],
  );
  return {
    knowledge,
    sources: { off: whole.sources.length - knowledge.sources.length, all: whole.sources.length },
    ask,
    suggestions: () => mostNamed(knowledge, suggestionCount),
  };
}
