/** The articles of a card on one line each, read in one glance: when, by whom, of what kind. */
import type { DateGroup } from '../../lib/core/card/articles-by-date.ts';
import { dateText } from '../../lib/core/card/date-text.ts';
import { useTranslate } from '../translate.ts';
import { SourceChip } from './SourceChip.tsx';
import { showEntry } from './show-in-body.ts';

/** One article is its own summary. */
const fewest = 2;

export function ArticleIndex({ groups }: { readonly groups: readonly DateGroup[] }) {
  const translate = useTranslate();
  const articles = groups.flatMap((group) => group.articles);
  if (articles.length < fewest) return null;
  return (
    <ol class="card-index">
      {articles.map(({ head, source }) => (
        <li key={head.id}>
          <button
            type="button"
            title={head.title}
            onClick={({ currentTarget }) => showEntry(currentTarget, head.id)}
          >
            <span>{dateText(head.date.edtf, translate, 'short')}</span>
            <span class="card-publisher">{source.name}</span>
            <SourceChip kind={source.kind} />
          </button>
        </li>
      ))}
    </ol>
  );
}
