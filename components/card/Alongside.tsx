/** With whom: how the entity stood to others, by source, and who is named in the same articles. */

import { headWithSource } from '../../lib/core/card/articles-by-date.ts';
import { dateText } from '../../lib/core/card/date-text.ts';
import type { Id, Predicate } from '../../lib/core/knowledge/model.ts';
import { compareDates } from '../../lib/core/knowledge/order.ts';
import type { EntityRecord, Reference } from '../../lib/core/knowledge/record.ts';
import {
  capitalised,
  type MessageKey,
  type Translate,
  translateCount,
} from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';
import { Disclosure } from './Disclosure.tsx';
import type { CardActions } from './EntityCard.tsx';
import { NameLink } from './NameLink.tsx';
import { sourceNames } from './source-names.ts';

/** Names shown before "more". */
const shownAtFirst = 8;

interface AlongsideProps extends Pick<CardActions, 'onOpen'> {
  readonly record: EntityRecord;
}

export function Alongside({ record, onOpen }: AlongsideProps) {
  const translate = useTranslate();
  const relations = groupRelations(record.relations);
  const related = new Set(record.relations.map(({ other }) => other.id));
  const others = record.alongside.filter(({ id }) => !related.has(id));
  const hidden = others.slice(shownAtFirst);
  return (
    <dl class="card-relations">
      {relations.map(({ key, names, articles }) => (
        <div key={`${key} ${articles}`}>
          <dt>{translate(key)}</dt>
          <dd>
            <Names names={names} onOpen={onOpen} />
            <p class="card-origin">{asOfText(record, articles, translate)}</p>
          </dd>
        </div>
      ))}
      {others.length > 0 && (
        <div class="card-alongside">
          <dt>{translate('cardAlso')}</dt>
          <dd>
            <Names names={others.slice(0, shownAtFirst)} onOpen={onOpen} />
            {hidden.length > 0 && (
              <Disclosure once label={translateCount(translate, 'cardMoreNames', hidden.length)}>
                <Names names={hidden} onOpen={onOpen} />
              </Disclosure>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

interface NamesProps extends Pick<CardActions, 'onOpen'> {
  readonly names: readonly Reference[];
}

function Names({ names, onOpen }: NamesProps) {
  return (
    <ul class="card-names">
      {names.map((one) => (
        <li key={one.id}>
          <NameLink entity={one} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

interface RelationGroup {
  readonly key: MessageKey;
  readonly names: readonly Reference[];
  readonly articles: readonly Id[];
}

/** One line per predicate, direction and articles: no article answers for what only another says. */
function groupRelations(relations: EntityRecord['relations']): readonly RelationGroup[] {
  const groups = Map.groupBy(relations, ({ predicate, as, articles }) =>
    [predicate, as, ...articles].join(),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = new Map(group.map(({ other }) => [other.id, other]));
    const key = relationKey(first.predicate, first.as);
    return [{ key, names: [...names.values()], articles: first.articles }];
  });
}

/** As of the latest of the articles, and who published them. */
function asOfText(record: EntityRecord, articles: readonly Id[], translate: Translate): string {
  const dates = articles.flatMap((id) => headWithSource(record, id)?.head.date ?? []);
  const latest = dates.toSorted(compareDates).at(-1);
  const names = sourceNames(record, articles, translate).all;
  if (!latest) return translate('cardFrom', names);
  return translate('cardAsOf', dateText(latest.edtf, translate, 'short'), names);
}

/** "complained about", as its object -> `cardRelationComplainedAboutObject`. */
function relationKey(predicate: Predicate, as: 'subject' | 'object'): MessageKey {
  const words = predicate.split(' ').map(capitalised);
  return `cardRelation${words.join('')}${as === 'object' ? 'Object' : ''}` as MessageKey;
}
