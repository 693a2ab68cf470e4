/** The answer to a search: what was found, or kind words and what comes near where nothing was. */
import type { Answer } from '../lib/core/search/search.ts';
import { translateCount } from '../lib/core/words.ts';
import { ResultList } from './ResultList.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  readonly listId: string;
  readonly answer: Answer;
  readonly active: number;
  readonly onChoose: (at: number) => void;
}

export function Results({ listId, answer: { hits, complete }, active, onChoose }: Props) {
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
