/** One article as the knowledge base has it: date, how that is known, what of it was left out. */
import type { Article } from '../../lib/core/knowledge/model.ts';
import { translateCount } from '../../lib/core/words.ts';
import { ArticleTitle } from '../ArticleTitle.tsx';
import { Disclosure } from '../card/Disclosure.tsx';
import { DateText } from '../DateText.tsx';
import { Dating } from '../Dating.tsx';
import { useTranslate } from '../translate.ts';

export function AboutArticle({ article }: { readonly article: Article }) {
  const t = useTranslate();
  return (
    <article class="about-article">
      <p class="about-when">
        <DateText date={article.date} />
      </p>
      <h3 class="about-title">
        <ArticleTitle article={article} />
      </h3>
      {article.byline && <p class="hint">{t('articleByline', article.byline.text)}</p>}
      <div class="about-behind">
        <Dating {...article.dating} evidence={article.dating.evidence.map(({ exact }) => exact)} />
        {article.leftOut.length > 0 && (
          <Disclosure label={t('aboutLeftOut')}>
            <ul class="about-left-out">
              {article.leftOut.map(({ reason, characters }) => (
                <li key={`${reason} ${characters}`}>
                  {reason}{' '}
                  <span class="hint">{translateCount(t, 'aboutCharacters', characters)}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </article>
  );
}
