/** The answer to a search: what was found, or kind words and what comes near where nothing was. */
import type { Id } from '../lib/core/knowledge/model.ts';
import type { Reference } from '../lib/core/knowledge/record.ts';
import type { Answer } from '../lib/core/search/search.ts';
import { translateCount } from '../lib/core/words.ts';
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
}

export function Results({ listId, answer, active, onChoose, suggestions, onOpen }: Props) {
  const { hits, complete } = answer;
  const t = useTranslate();
  const said =
    hits.length === 0 || !complete
      ? t('searchNothing')
      : translateCount(t, 'searchFound', hits.length);
  return (
    <>
      <p role="status" class={hits.length === 0 || !complete ? 'empty' : 'unseen'}>
        {said}
        {hits.length === 0 && <span class="hint">{t('searchNothingHint')}</span>}
        {hits.length > 0 && !complete && <span class="hint">{t('searchPartly')}</span>}
      </p>
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
    </>
  );
}
