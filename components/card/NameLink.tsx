/** A name that opens its own card where it can, and is plain text where it cannot. */
import type { Reference } from '../../lib/core/knowledge/record.ts';
import type { CardActions } from './EntityCard.tsx';

interface NameLinkProps {
  readonly entity: Reference;
  readonly onOpen: CardActions['onOpen'];
}

export function NameLink({ entity: { id, name }, onOpen }: NameLinkProps) {
  if (!onOpen) return <span>{name}</span>;
  return (
    <button type="button" class="card-name-link" onClick={() => onOpen(id)}>
      {name}
    </button>
  );
}
