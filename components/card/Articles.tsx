/** The articles that name the entity, by date: on a line of time whose marks are as long as the date is vague. */
import type { ArticleView, DateGroup } from '../../lib/core/card/articles-by-date.ts';
import { citationOf } from '../../lib/core/card/citation.ts';
import { dateText } from '../../lib/core/card/date-text.ts';
import { firstWords } from '../../lib/core/card/first-words.ts';
import { translateCount } from '../../lib/core/words.ts';
import { Dating } from '../Dating.tsx';
import { useTranslate } from '../translate.ts';
import { ArticleIndex } from './ArticleIndex.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Disclosure } from './Disclosure.tsx';
import type { CardActions } from './EntityCard.tsx';
import { Passage } from './Passage.tsx';
import { SourceLine } from './SourceLine.tsx';

interface ArticlesProps extends Pick<CardActions, 'onCopy'> {
  readonly groups: readonly DateGroup[];
}

export function Articles({ groups, onCopy }: ArticlesProps) {
  return (
    <>
      <ArticleIndex groups={groups} />
      <div class="card-dates">
        {groups.map((group) => (
          <OneDate key={group.date.edtf} group={group} onCopy={onCopy} />
        ))}
      </div>
    </>
  );
}

function OneDate({
  group: { date, articles },
  onCopy,
}: { readonly group: DateGroup } & Pick<CardActions, 'onCopy'>) {
  const translate = useTranslate();
  return (
    <div class="card-date" data-date={precisionOf(date.edtf)}>
      <h4 class="card-when">{dateText(date.edtf, translate)}</h4>
      {articles.map((article) => (
        <Article key={article.head.id} article={article} onCopy={onCopy} />
      ))}
    </div>
  );
}

/** How the mark beside a date looks: a dot for a day, longer for a span, hollow where it is vague. */
function precisionOf(edtf: string): 'day' | 'span' | 'vague' {
  if (/[~?%]/.test(edtf)) return 'vague';
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? 'day' : 'span';
}

function Article({
  article,
  onCopy,
}: { readonly article: ArticleView } & Pick<CardActions, 'onCopy'>) {
  const translate = useTranslate();
  const { head, quotes } = article;
  const [first, ...others] = quotes;
  return (
    <div class="card-article" data-entry={head.id} tabIndex={-1}>
      <p class="card-title" data-untitled={head.untitled}>
        {head.untitled ? firstWords(head.title, translate) : head.title}
        {head.untitled && <span class="card-untitled"> {translate('cardUntitled')}</span>}
      </p>
      <SourceLine article={article} />
      {first && <Passage quote={first} />}
      <div class="card-article-tools">
        {others.length > 0 && (
          <Disclosure once label={translateCount(translate, 'cardMorePassages', others.length)}>
            {others.map((quote) => (
              <Passage key={quote.exact} quote={quote} />
            ))}
          </Disclosure>
        )}
        <Dating {...head.dating} />
        <CopyButton text={citationOf(article, first?.exact ?? null, translate)} onCopy={onCopy} />
      </div>
    </div>
  );
}
