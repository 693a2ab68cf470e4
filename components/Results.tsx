/** The answer to a search: what was found, or kind words and what comes near where nothing was. */
import type { Id } from '../lib/core/knowledge/model.ts';
import type { Reference } from '../lib/core/knowledge/record.ts';
import type { Answer } from '../lib/core/search/search.ts';
import { languageOf } from '../lib/core/words.ts';
import { EmptyHint } from './EmptyHint.tsx';
import { NameLinks } from './NameLinks.tsx';
import { ResultList } from './ResultList.tsx';
import { useTranslate } from './translate.ts';
import type { SourceCount } from './use-knowledge.ts';

interface Props {
  readonly listId: string;
  readonly answer: Answer;
  readonly sources: SourceCount;
  readonly active: number;
  readonly onChoose: (at: number) => void;
  /** Names to begin with, where nothing was found. */
  readonly suggestions: readonly Reference[];
  readonly onOpen: (id: Id) => void;
  readonly onMore: () => void;
}

export function Results(props: Props) {
  const { listId, answer, sources, active, onChoose, suggestions, onOpen, onMore } = props;
  const { hits, total, complete } = answer;
  const t = useTranslate();
  return (
    <>
      {(hits.length === 0 || !complete) && (
        <p role="status" class="empty">
          {t('searchNothing')}
          {hits.length === 0 ? (
            <EmptyHint hint="searchNothingHint" sources={sources} />
          ) : (
            <span class="hint">{t('searchPartly')}</span>
          )}
        </p>
      )}
      {hits.length === 0 && suggestions.length > 0 && (
        <div class="suggestions">
          <p class="hint">{t('searchSuggestions')}</p>
          <NameLinks names={suggestions} onOpen={onOpen} />
        </div>
      )}
      {hits.length > 0 && (
        <ResultList
          id={listId}
          label={t('searchResults')}
          hits={hits}
          active={active}
          onChoose={onChoose}
        />
      )}
      {hits.length < total && (
        <button type="button" class="link more-results" onClick={onMore}>
          {t('searchMore', new Intl.NumberFormat(languageOf(t)).format(total))}
        </button>
      )}
    </>
  );
}
