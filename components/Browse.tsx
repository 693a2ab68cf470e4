/** Everything of one kind in the knowledge base, in the order of the alphabet; of several, one after the other. */
import type { Entity, EntityKind, Id } from '../lib/core/knowledge/model.ts';
import { byName } from '../lib/core/knowledge/sort-name.ts';
import { languageOf } from '../lib/core/words.ts';
import { useKindsName } from './kind-name.ts';
import { useTranslate } from './translate.ts';

interface Props {
  readonly entities: readonly Entity[];
  readonly kinds: readonly EntityKind[];
  readonly onOpen: (id: Id) => void;
}

export function Browse({ entities, kinds, onOpen }: Props) {
  const t = useTranslate();
  const kindsName = useKindsName();
  const groups = kinds
    .map((kind) => ({ kind, members: entities.filter((one) => one.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  if (groups.length === 0) return <p class="empty">{t('browseNothing')}</p>;
  return groups.map(({ kind, members }) => (
    <section key={kind} class="group">
      {kinds.length > 1 && <h2 class="group-name">{kindsName(kind)}</h2>}
      <ul class="rows">
        {byName(members, languageOf(t)).map(({ id, name, description }) => (
          <li key={id} class="row">
            <button type="button" class="row-main" onClick={() => onOpen(id)}>
              <span class="row-name">{name}</span>
              <span class="row-detail">{description.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
