/** What was said by or about the entity; statements that dispute each other stand side by side. */
import { headWithSource } from '../../lib/core/card/articles-by-date.ts';
import { dateText } from '../../lib/core/card/date-text.ts';
import { type Exchange, facing } from '../../lib/core/card/exchanges.ts';
import type { EntityRecord, StatementView } from '../../lib/core/knowledge/record.ts';
import { translateCount } from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';
import { Disclosure } from './Disclosure.tsx';
import type { CardActions } from './EntityCard.tsx';
import { NameLink } from './NameLink.tsx';
import { Passage } from './Passage.tsx';
import { SourceChip } from './SourceChip.tsx';

/** Exchanges shown before "more". */
const shownAtFirst = 2;

interface StatementsProps extends Pick<CardActions, 'onOpen'> {
  readonly record: EntityRecord;
  readonly exchanges: readonly Exchange[];
}

export function Statements({ record, exchanges, onOpen }: StatementsProps) {
  const translate = useTranslate();
  const shown = exchanges.slice(0, shownAtFirst);
  const hidden = exchanges.slice(shownAtFirst);
  const count = hidden.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
  const view = (exchange: Exchange) => (
    <ExchangeView key={exchange.left[0]?.id} record={record} exchange={exchange} onOpen={onOpen} />
  );
  return (
    <>
      {shown.map(view)}
      {hidden.length > 0 && (
        <Disclosure once label={translateCount(translate, 'cardMoreStatements', count)}>
          {hidden.map(view)}
        </Disclosure>
      )}
    </>
  );
}

interface ExchangeProps extends Pick<CardActions, 'onOpen'> {
  readonly record: EntityRecord;
  readonly exchange: Exchange;
}

/** What faces each other stands in two columns; what else belongs to it has the whole width. */
function ExchangeView({ record, exchange, onOpen }: ExchangeProps) {
  const translate = useTranslate();
  const view = (statement: StatementView) => (
    <Statement key={statement.id} record={record} statement={statement} onOpen={onOpen} />
  );
  const pair = facing(exchange, record.id);
  if (!pair) return <div class="card-exchange">{exchange.left.map(view)}</div>;
  const others = [...exchange.left, ...exchange.right].filter(
    (one) => one !== pair.left && one !== pair.right,
  );
  return (
    <div class="card-exchange">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form */}
      <div class="card-sides" role="group" aria-label={translate('cardDisputed')}>
        {view(pair.left)}
        {view(pair.right)}
      </div>
      {others.length > 0 && (
        <Disclosure once label={translateCount(translate, 'cardMoreOfExchange', others.length)}>
          {others.map(view)}
        </Disclosure>
      )}
    </div>
  );
}

interface StatementProps extends Pick<CardActions, 'onOpen'> {
  readonly record: EntityRecord;
  readonly statement: StatementView;
}

function Statement({ record, statement, onOpen }: StatementProps) {
  const translate = useTranslate();
  const { speaker, speakerLabel, via, about, quote, date, answers } = statement;
  const found = headWithSource(record, quote.article);
  if (!found) return null;
  const answered = record.statements.filter(({ id }) => answers.includes(id));
  const others = about.filter(({ id }) => id !== speaker);
  const when = dateText((date ?? found.head.date).edtf, translate, 'short');
  return (
    <figure class="card-statement">
      <figcaption>
        <p class="card-speaker">
          {speaker && speaker !== record.id ? (
            <NameLink entity={{ id: speaker, name: speakerLabel }} onOpen={onOpen} />
          ) : (
            speakerLabel
          )}{' '}
          <span class="card-when">
            {date ? when : translate('cardPublished', when)}
            {via && ` · ${translate('cardReported')}`}
          </span>
        </p>
        {answered.length > 0 && (
          <p class="card-answers">
            {translate(
              'cardAnswers',
              [...new Set(answered.map((one) => one.speakerLabel))].join(', '),
            )}
          </p>
        )}
        {answered.length === 0 && others.length > 0 && (
          <p class="card-answers">
            {translate('cardAbout', others.map(({ name }) => name).join(', '))}
          </p>
        )}
      </figcaption>
      <Passage quote={quote} />
      <p class="card-source">
        {found.source.name} <SourceChip kind={found.source.kind} />
        {via && <span> {translate('cardVia', via)}</span>}
      </p>
    </figure>
  );
}
