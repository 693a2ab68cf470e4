/** The title of an article as printed, or the first words of one that has none, told as that. */
import { emphasisedFirstWords } from '../lib/core/card/first-words.ts';
import type { Article } from '../lib/core/knowledge/model.ts';
import { Emphasised } from './Emphasised.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  readonly article: Pick<Article, 'title' | 'untitled'>;
  /** Letters of the title that were typed: [start, end) UTF-16 offsets. */
  readonly emphasis?: readonly (readonly [number, number])[];
}

export function ArticleTitle({ article: { title, untitled }, emphasis = [] }: Props) {
  const t = useTranslate();
  if (!untitled) return <Emphasised text={title} spans={emphasis} />;
  const words = emphasisedFirstWords(title, emphasis, t);
  return (
    <>
      <span class="first-words">
        <Emphasised text={words.text} spans={words.emphasis} />
      </span>{' '}
      <span class="untitled">{t('cardUntitled')}</span>
    </>
  );
}
