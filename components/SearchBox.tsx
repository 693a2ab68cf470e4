/** The search box: a combobox whose list of results is elsewhere on the screen. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Id of the list of results, and of the result that the arrow keys stand on. */
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly expanded: boolean;
  /** An arrow key moved by this many results. */
  readonly onMove: (by: 1 | -1) => void;
  readonly onChoose: () => void;
}

export function SearchBox(props: Props) {
  const { input, query, onQuery, listId, activeId, expanded, onMove, onChoose } = props;
  const t = useTranslate();
  useEffect(() => input.current?.focus(), [input]);

  function onKeyDown(event: KeyboardEvent) {
    // An input method (for Chinese, Japanese ...) uses these keys for itself.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter') onChoose();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  }

  return (
    <search class="search-box">
      <SearchIcon />
      <input
        ref={input}
        type="search"
        // The types hold a combobox to a datalist of the browser; ours has a list of its own.
        list={undefined}
        // biome-ignore lint/a11y/noRedundantRoles: implied only where there is a datalist
        role="combobox"
        aria-label={t('searchLabel')}
        aria-expanded={expanded}
        aria-controls={expanded ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        placeholder={t('searchPlaceholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('searchClear')}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      )}
    </search>
  );
}
