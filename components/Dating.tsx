/** How the date of an article is known: the reasoning, the words it rests on, what came from outside. */
import type { ArticleHead } from '../lib/core/knowledge/record.ts';
import { Disclosure } from './card/Disclosure.tsx';
import { OutsideNotes } from './OutsideNotes.tsx';
import { useTranslate } from './translate.ts';

export function Dating({ reasoning, evidence, outside }: ArticleHead['dating']) {
  const translate = useTranslate();
  return (
    <Disclosure label={translate('cardDating')}>
      <p>{reasoning}</p>
      {evidence.map((words) => (
        <blockquote key={words} class="card-evidence">
          {translate('cardQuoted', words)}
        </blockquote>
      ))}
      <OutsideNotes outside={outside} />
    </Disclosure>
  );
}
