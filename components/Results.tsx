/** The answer to a search: what was found, or kind words and what comes near where nothing was. */
import type { Id } from '../lib/core/knowledge/model.ts';
import type { Reference } from '../lib/core/knowledge/record.ts';
import type { Answer } from '../lib/core/search/search.ts';
import { languageOf } from '../lib/core/words.ts';
import { NameLinks } from './NameLinks.tsx';
import { ResultList } from './ResultList.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  readonly listId: string;
  readonly answer: Answer;
  readonly active: number;
  readonly onChoose: (at: number) => void;
  /** Names to begin with, where nothing was found. */
  readonly suggestions: readonly Reference[];
  readonly onOpen: (id: Id) => void;
  readonly onMore: () => void;
}

export function Results({ listId, answer, active, onChoose, suggestions, onOpen, onMore }: Props) {
  const { hits, total, complete } = answer;
  const t = useTranslate();
  return (
    <>
      {(hits.length === 0 || !complete) && (
        <p role="status" class="empty">
          {t('searchNothing')}
          <span class="hint">{t(hits.length === 0 ? 'searchNothingHint' : 'searchPartly')}</span>
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
