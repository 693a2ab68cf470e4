/**
 * Looking something up: the search box, its results, what is on this page and what there is at all,
 * and the card of whatever was chosen, with a way back to the very place. The popup and the side
 * panel are this and little more.
 */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Id, Knowledge } from '../lib/core/knowledge/model.ts';
import type { Settings } from '../lib/core/settings.ts';
import { Found } from './Found.tsx';
import { BackIcon } from './icons.tsx';
import { focusIsLost, type Place, placeOn, returnTo } from './place-on-screen.ts';
import { resultId } from './ResultList.tsx';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { useTranslate } from './translate.ts';
import { useKnowledge } from './use-knowledge.ts';

interface Props {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** What is shown while nothing is looked up, one tab each. */
  readonly tabs: (known: Knowledge, onOpen: (id: Id) => void) => readonly Tab[];
}

export function Lookup({ knowledge, settings, query, onQuery, onCopy, tabs }: Props) {
  const t = useTranslate();
  const known = useKnowledge(knowledge, settings);
  const [active, setActive] = useState(0);
  const [tab, setTab] = useState(0);
  /** What was opened one from the other, each with the place that it was opened from. */
  const [trail, setTrail] = useState<readonly { readonly id: Id; readonly from: Place }[]>([]);
  const returning = useRef<Place | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const listId = useId();

  const answer = useMemo(() => known.ask(query), [known.ask, query]);
  const shown = trail.at(-1)?.id;
  const isSearching = shown === undefined && query.trim() !== '';
  const hit = answer.hits[active];

  function open(id: Id) {
    if (body.current) setTrail([...trail, { id, from: placeOn(body.current) }]);
  }
  function goBack() {
    returning.current = trail.at(-1)?.from ?? null;
    setTrail(trail.slice(0, -1));
  }
  useLayoutEffect(() => {
    if (returning.current && body.current) returnTo(body.current, returning.current);
    returning.current = null;
    // What was pressed to get here is gone.
    if (focusIsLost()) (back.current ?? search.current)?.focus();
  }, [trail]);

  return (
    <div
      class="lookup"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' || shown === undefined || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        goBack();
      }}
    >
      <SearchBox
        input={search}
        query={query}
        onQuery={(typed) => {
          onQuery(typed);
          setActive(0);
          setTrail([]);
        }}
        listId={listId}
        activeId={isSearching && hit ? resultId(listId, active) : undefined}
        expanded={isSearching && answer.hits.length > 0}
        onMove={(by) => setActive(Math.min(Math.max(active + by, 0), answer.hits.length - 1))}
        onChoose={() => isSearching && hit && open(hit.document.id)}
      />
      {shown !== undefined && (
        <button type="button" class="back" ref={back} onClick={goBack}>
          <BackIcon />
          {t('lookupBack')}
        </button>
      )}
      <div class="lookup-body" ref={body}>
        {shown !== undefined && (
          <Found id={shown} knowledge={known.knowledge} onOpen={open} onCopy={onCopy} />
        )}
        {isSearching && (
          <Results
            listId={listId}
            answer={answer}
            active={active}
            suggestions={answer.hits.length === 0 ? known.suggestions() : []}
            onOpen={open}
            onChoose={(at) => {
              const chosen = answer.hits[at];
              if (!chosen) return;
              setActive(at);
              open(chosen.document.id);
            }}
          />
        )}
        {shown === undefined && !isSearching && (
          <Tabs tabs={tabs(known.knowledge, open)} chosen={tab} onChoose={setTab} />
        )}
      </div>
    </div>
  );
}
