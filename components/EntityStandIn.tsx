/** Until the card is there. */
import type { Id } from '../lib/core/knowledge/model.ts';
import type { EntityRecord } from '../lib/core/knowledge/record.ts';
import { NameLinks } from './NameLinks.tsx';

interface Props {
  readonly record: EntityRecord;
  readonly onOpen: (id: Id) => void;
}

export function EntityStandIn({ record, onOpen }: Props) {
  return (
    <article class="detail">
      <h2 class="detail-name">{record.name}</h2>
      <p class="detail-role">{record.description.text}</p>
      <NameLinks names={record.alongside} onOpen={onOpen} />
    </article>
  );
}
