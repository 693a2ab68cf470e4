/** How the date of an article is known: the reasoning, the words it rests on, what came from outside. */
import type { ArticleHead } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';
import { Disclosure } from './Disclosure.tsx';

export function Dating({ head: { dating } }: { readonly head: ArticleHead }) {
  const translate = useTranslate();
  return (
    <Disclosure label={translate('cardDating')}>
      <p>{dating.reasoning}</p>
      {dating.evidence.map((words) => (
        <blockquote key={words} class="card-evidence">
          {translate('cardQuoted', words)}
        </blockquote>
      ))}
      {dating.outside.map(({ says, origin }) => (
        <p key={says} class="card-outside">
          {translate('cardDatingOutside', says)}{' '}
          <span class="card-origin">{translate('cardDatingOrigin', origin)}</span>
        </p>
      ))}
    </Disclosure>
  );
}
