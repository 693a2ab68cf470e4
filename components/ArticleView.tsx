/** One article of the knowledge base: who published it, when, how that is known, whom it names. */

import type { Article, Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { namesInArticle } from '../lib/core/knowledge/names-in-article.ts';
import { ArticleTitle } from './ArticleTitle.tsx';
import { SourceChip } from './card/SourceChip.tsx';
import { DateText } from './DateText.tsx';
import { Dating } from './Dating.tsx';
import { NameLinks } from './NameLinks.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  readonly article: Article;
  readonly knowledge: Knowledge;
  readonly onOpen: (id: Id) => void;
}

export function ArticleView({ article, knowledge, onOpen }: Props) {
  const t = useTranslate();
  const source = knowledge.sources.find(({ id }) => id === article.source);
  return (
    <article class="detail">
      <p class="detail-kind">
        {t('kindArticle')} · <DateText date={article.date} />
      </p>
      <h2 class="detail-name">
        <ArticleTitle article={article} />
      </h2>
      {article.byline && <p class="detail-role">{t('articleByline', article.byline.text)}</p>}
      {source && (
        <p class="detail-role">
          <span class="publisher">{source.name}</span> <SourceChip kind={source.kind} />
          <span class="hint">{source.standpoint}</span>
        </p>
      )}
      <Dating {...article.dating} evidence={article.dating.evidence.map(({ exact }) => exact)} />
      <h3 class="detail-heading">{t('articleNames')}</h3>
      <NameLinks names={namesInArticle(knowledge, article.id)} onOpen={onOpen} />
    </article>
  );
}
