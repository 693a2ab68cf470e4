/** What a search found, best first, with the letters that were typed emphasised. */
import { useEffect, useRef } from 'preact/hooks';
import type { Hit } from '../lib/core/search/search.ts';
import { ArticleTitle } from './ArticleTitle.tsx';
import { DateText } from './DateText.tsx';
import { Emphasised } from './Emphasised.tsx';
import { useKindName } from './kind-name.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly onChoose: (at: number) => void;
}

/** The id of a result in its list, for the box that the arrow keys are pressed in. */
export function resultId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

export function ResultList({ id, label, hits, active, onChoose }: Props) {
  const kindName = useKindName();
  const current = useRef<HTMLDivElement>(null);
  const scrolledFor = useRef({ active, hits });
  // Not for what else changes on the screen, nor as the list comes back: it lies as it was left.
  useEffect(() => {
    const before = scrolledFor.current;
    if (before.active === active && before.hits === hits) return;
    scrolledFor.current = { active, hits };
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [active, hits]);
  return (
    <div class="rows" role="listbox" id={id} aria-label={label}>
      {hits.map(({ document, emphasis, via }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the keys
        <div
          key={document.id}
          ref={at === active ? current : null}
          id={resultId(id, at)}
          class="row"
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onClick={() => onChoose(at)}
        >
          <span
            class={
              document.kind === 'event' || document.kind === 'article' ? 'row-label' : 'row-name'
            }
          >
            <ArticleTitle
              article={{ title: document.name, untitled: document.untitled }}
              emphasis={emphasis}
            />
          </span>
          <span class="row-kind">{kindName(document.kind)}</span>
          {(document.date || via || document.detail) && (
            <span class="row-detail">
              {document.date && <DateText date={document.date} />}
              {document.date && (via || document.detail) && ' · '}
              {via ? <Emphasised text={via.field.text} spans={via.emphasis} /> : document.detail}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
