/** With whom: how the entity stood to others, by source, and who is named in the same articles. */

import type { Id, Predicate } from '../../lib/core/knowledge/model.ts';
import type { EntityRecord, Reference } from '../../lib/core/knowledge/record.ts';
import { capitalised, type MessageKey, translateCount } from '../../lib/core/words.ts';
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
        <div key={key}>
          <dt>{translate(key)}</dt>
          <dd>
            <Names names={names} onOpen={onOpen} />
            <p class="card-origin">
              {translate('cardFrom', sourceNames(record, articles, translate).all)}
            </p>
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
  readonly names: Reference[];
  readonly articles: Id[];
}

/** One line per predicate and direction. */
function groupRelations(relations: EntityRecord['relations']): readonly RelationGroup[] {
  const groups = new Map<MessageKey, RelationGroup>();
  for (const { predicate, as, other, articles } of relations) {
    const key = relationKey(predicate, as);
    const group = groups.get(key) ?? { key, names: [], articles: [] };
    groups.set(key, group);
    if (!group.names.some(({ id }) => id === other.id)) group.names.push(other);
    group.articles.push(...articles);
  }
  return [...groups.values()];
}

/** "complained about", as its object -> `cardRelationComplainedAboutObject`. */
function relationKey(predicate: Predicate, as: 'subject' | 'object'): MessageKey {
  const words = predicate.split(' ').map(capitalised);
  return `cardRelation${words.join('')}${as === 'object' ? 'Object' : ''}` as MessageKey;
}
