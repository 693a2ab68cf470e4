/** Whose timeline it is: everybody's, or that of one person, organisation, work or place. */
import { useId } from 'preact/hooks';
import { entityKinds } from '../lib/core/knowledge/kinds.ts';
import type { Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { byName } from '../lib/core/knowledge/sort-name.ts';
import { languageOf } from '../lib/core/words.ts';
import { useKindsName } from './kind-name.ts';
import { useTranslate } from './translate.ts';

interface Props {
  readonly knowledge: Knowledge;
  /** Null: everybody's. */
  readonly about: Id | null;
  readonly onAbout: (id: Id | null) => void;
}

export function TimelineChoice({ knowledge, about, onAbout }: Props) {
  const t = useTranslate();
  const kindsName = useKindsName();
  const id = useId();
  const entities = byName(knowledge.entities, languageOf(t));
  return (
    <p class="timeline-choice">
      <label for={id}>{t('timelineAbout')}</label>
      <select
        id={id}
        value={about ?? ''}
        onChange={({ currentTarget }) => onAbout(currentTarget.value || null)}
      >
        <option value="">{t('timelineAll')}</option>
        {entityKinds.map((kind) => (
          <optgroup key={kind} label={kindsName(kind)}>
            {entities
              .filter((entity) => entity.kind === kind)
              .map((entity) => (
                <option key={entity.id} value={entity.id}>
                  {entity.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
