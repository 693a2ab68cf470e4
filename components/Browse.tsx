/** Everything of one kind in the knowledge base, in the order of the alphabet. */
import type { Entity, EntityKind, Id } from '../lib/core/knowledge/model.ts';
import { byName } from '../lib/core/knowledge/sort-name.ts';
import { languageOf } from '../lib/core/words.ts';
import { useTranslate } from './translate.ts';

interface Props {
  readonly entities: readonly Entity[];
  readonly kinds: readonly EntityKind[];
  readonly onOpen: (id: Id) => void;
}

export function Browse({ entities, kinds, onOpen }: Props) {
  const t = useTranslate();
  const shown = byName(
    entities.filter(({ kind }) => kinds.includes(kind)),
    languageOf(t),
  );
  if (shown.length === 0) return <p class="empty">{t('browseNothing')}</p>;
  return (
    <ul class="rows">
      {shown.map(({ id, name, description }) => (
        <li key={id} class="row">
          <button type="button" class="row-main" onClick={() => onOpen(id)}>
            <span class="row-name">{name}</span>
            <span class="row-detail">{description.text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
