/** The names found on the page in front of the reader; choosing one goes to it there. */
import type { FoundName } from '../lib/core/found-names.ts';
import type { Entity, Id } from '../lib/core/knowledge/model.ts';
import { translateCount } from '../lib/core/words.ts';
import { EmptyHint } from './EmptyHint.tsx';
import { useTranslate } from './translate.ts';
import type { SourceCount } from './use-knowledge.ts';

interface Props {
  readonly names: readonly FoundName[];
  readonly sources: SourceCount;
  readonly entityOf: (id: Id) => Entity | undefined;
  /** Go to the name on the page; open its card here. */
  readonly onShow: (name: FoundName) => void;
  readonly onOpen: (id: Id) => void;
}

export function NamesOnPage({ names, sources, entityOf, onShow, onOpen }: Props) {
  const t = useTranslate();
  if (names.length === 0) {
    return (
      <div class="empty">
        <p>{t('pageNoNames')}</p>
        <EmptyHint hint="pageNoNamesHint" sources={sources} />
      </div>
    );
  }
  return (
    <ul class="rows">
      {names.map((found) => {
        const entity = entityOf(found.entity);
        if (!entity) return null;
        const times = translateCount(t, 'pageTimes', found.count);
        return (
          <li key={found.entity} class="row row-split">
            <button type="button" class="row-main" onClick={() => onOpen(found.entity)}>
              <span class="row-name">{entity.name}</span>
              <span class="row-detail">
                {found.certainty === 'likely' ? t('pageLikely') : entity.description.text}
              </span>
            </button>
            <button
              type="button"
              class="row-go"
              aria-label={t('pageGoTo', entity.name, times)}
              onClick={() => onShow(found)}
            >
              {times}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
