/** Who this is: name, role as of a date, one neutral line; and how the page wrote the name. */
import type { ComponentChildren } from 'preact';
import { headWithSource } from '../../lib/core/card/articles-by-date.ts';
import { dateText } from '../../lib/core/card/date-text.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import type { Mention } from '../../lib/core/match/mention.ts';
import { capitalised, type Translate, translateCount } from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';
import { Disclosure } from './Disclosure.tsx';
import { Roles } from './Roles.tsx';
import { sourceNames } from './source-names.ts';

/** A name on a page: the letters that stand there, and what the matcher says about them. */
export interface MatchView {
  readonly read: string;
  readonly mention: Mention;
}

interface CardHeadProps {
  readonly record: EntityRecord;
  readonly titleId: string | undefined;
  readonly match: MatchView | undefined;
  readonly tools: ComponentChildren;
}

export function CardHead({ record, titleId, match, tools }: CardHeadProps) {
  const translate = useTranslate();
  return (
    <header class="card-head">
      <div class="card-eyebrow">
        <span>{eyebrowOf(record, translate)}</span>
        {tools && <span class="card-tools">{tools}</span>}
      </div>
      <h2 class="card-name" id={titleId}>
        {match?.mention.certainty === 'likely' && (
          <span class="card-possibly">{translate('cardPossibly')} </span>
        )}
        {record.name}
      </h2>
      {match?.mention.how === 'near' && (
        <p class="card-read-as">{translate('cardReadAs', match.read, match.mention.meant)}</p>
      )}
      <Roles record={record} />
      {record.description.text && <Description record={record} />}
    </header>
  );
}

/** One line, and where it comes from. */
function Description({ record }: { readonly record: EntityRecord }) {
  const translate = useTranslate();
  const { text, articles, outside } = record.description;
  const { short, all } = sourceNames(record, articles, translate);
  const from = translate('cardFrom', all);
  return (
    <div class="card-about">
      <p>{text}</p>{' '}
      {short === all ? (
        <span class="card-origin">{from}</span>
      ) : (
        <Disclosure once label={translate('cardFrom', short)}>
          {from}
        </Disclosure>
      )}
      {outside.flatMap(({ says, origin }) => [
        <span key={says} class="card-origin">
          {` · ${translate('cardDatingOutside', says)} `}
        </span>,
        <Disclosure key={origin} once label={translate('cardWhoSays')}>
          {translate('cardDatingOrigin', origin)}
        </Disclosure>,
      ])}
    </div>
  );
}

/** What it is, and in how many articles of which years it is named. */
function eyebrowOf(record: EntityRecord, translate: Translate): string {
  const kind = translate(`cardKind${capitalised(record.kind)}`);
  const dates = record.articles.flatMap(
    ({ article }) => headWithSource(record, article)?.head.date ?? [],
  );
  const from = dates[0]?.earliest.slice(0, 4);
  const to = dates.at(-1)?.latest.slice(0, 4);
  if (!from || !to) return kind;
  const years = dateText(from === to ? from : `${from}/${to}`, translate);
  return translateCount(translate, 'cardNamedIn', dates.length, kind, years);
}
