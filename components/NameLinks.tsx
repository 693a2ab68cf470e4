/** Names in a row, each opening what is known of it. */
import type { Id } from '../lib/core/knowledge/model.ts';
import type { Reference } from '../lib/core/knowledge/record.ts';

interface Props {
  readonly names: readonly Reference[];
  readonly onOpen: (id: Id) => void;
}

export function NameLinks({ names, onOpen }: Props) {
  return (
    <ul class="name-links">
      {names.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => onOpen(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
