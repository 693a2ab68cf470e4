/** The title of an article as printed, or the first words of one that has none, told as that. */
import { firstWords } from '../lib/core/card/first-words.ts';
import type { Article } from '../lib/core/knowledge/model.ts';
import { useTranslate } from './translate.ts';

export function ArticleTitle({ article: { title, untitled } }: { readonly article: Article }) {
  const t = useTranslate();
  if (!untitled) return <>{title}</>;
  return (
    <>
      <span class="first-words">{firstWords(title, t)}</span>{' '}
      <span class="untitled">{t('cardUntitled')}</span>
    </>
  );
}
