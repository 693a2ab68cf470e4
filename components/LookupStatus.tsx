/**
 * Tells a screen reader what a key has brought to the screen while the focus stays in the search box:
 * how many results, or what was opened. Always there, for what comes with its words is not read.
 */
import { firstWords } from '../lib/core/card/first-words.ts';
import type { Id, Knowledge } from '../lib/core/knowledge/model.ts';
import type { Answer } from '../lib/core/search/search.ts';
import { languageOf, translateCount } from '../lib/core/words.ts';
import { type Translate, useTranslate } from './translate.ts';

interface Props {
  /** Null while no results are listed. */
  readonly answer: Answer | null;
  /** What is shown in full, if anything. */
  readonly shown: Id | undefined;
  readonly knowledge: Knowledge;
}

export function LookupStatus({ answer, shown, knowledge }: Props) {
  const t = useTranslate();
  return (
    <p class="unseen" role="status">
      {shown !== undefined && nameOf(shown, knowledge, t)}
      {answer && foundInWords(answer, t)}
    </p>
  );
}

/** Nothing where the list itself begins with words on that. */
function foundInWords({ hits, total, complete }: Answer, t: Translate): string {
  if (hits.length === 0 || !complete) return '';
  if (hits.length === total) return translateCount(t, 'searchFound', total);
  const number = new Intl.NumberFormat(languageOf(t));
  return t('searchFirst', number.format(hits.length), number.format(total));
}

function nameOf(id: Id, { entities, events, articles }: Knowledge, t: Translate): string {
  const article = articles.find((one) => one.id === id);
  if (article) return article.untitled ? firstWords(article.title, t) : article.title;
  const entity = entities.find((one) => one.id === id);
  return entity?.name ?? events.find((one) => one.id === id)?.label ?? '';
}
