/** The title of an article as printed, or the first words of one that has none, told as that. */
import type { Article } from '../lib/core/knowledge/model.ts';
import { useTranslate } from './translate.ts';

export function ArticleTitle({ article: { title, untitled } }: { readonly article: Article }) {
  const t = useTranslate();
  if (!untitled) return <>{title}</>;
  return (
    <>
      <span class="first-words">{t('cardQuotedStart', title.replace(/\.$/, ''))}</span>{' '}
      <span class="untitled">{t('cardUntitled')}</span>
    </>
  );
}
