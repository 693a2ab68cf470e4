/**
 * Looking something up: the search box, its results, what is on this page and what there is at all,
 * and the card of whatever was chosen, with a way back to the very place. The popup and the side
 * panel are this and little more.
 */
import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import type { Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { firstResults } from '../lib/core/search/search.ts';
import type { Settings } from '../lib/core/settings.ts';
import { Found } from './Found.tsx';
import { BackIcon } from './icons.tsx';
import { LookupStatus } from './LookupStatus.tsx';
import { focusIsLost, type Place, placeOn, returnTo } from './place-on-screen.ts';
import { resultId } from './ResultList.tsx';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { type Tab, Tabs } from './Tabs.tsx';
import { useTranslate } from './translate.ts';
import { type KnowledgeInUse, useKnowledge } from './use-knowledge.ts';

interface Props {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  /** What another way in (menu, omnibox) asked to look up; calls back for each. */
  readonly watchQuery: (onQuery: (query: string) => void, signal: AbortSignal) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** What is shown while nothing is looked up, one tab each. */
  readonly tabs: (known: KnowledgeInUse, onOpen: (id: Id) => void) => readonly Tab[];
}

/** Results that a list grows by: most are found among these, and a list of hundreds is slow to draw. */
const moreResults = 50;

const nothingSought = { query: '', limit: firstResults, active: 0 };

export function Lookup({ knowledge, settings, watchQuery, onCopy, tabs }: Props) {
  const t = useTranslate();
  const known = useKnowledge(knowledge, settings);
  /** What was typed, how many results are listed at most, and on which of them the keys stand. */
  const [{ query, limit, active }, setSought] = useState(nothingSought);
  const [tab, setTab] = useState(0);
  /** What was opened one from the other, each with the place that it was opened from. */
  const [trail, setTrail] = useState<readonly { readonly id: Id; readonly from: Place }[]>([]);
  const returning = useRef<Place | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const listId = useId();

  const answer = useMemo(() => known.ask(query, limit), [known.ask, query, limit]);
  const shown = trail.at(-1)?.id;
  const isSearching = shown === undefined && query.trim() !== '';
  const hit = answer.hits[active];

  const lookFor = useCallback((sought: string) => {
    setSought({ ...nothingSought, query: sought });
    setTrail([]);
  }, []);
  useEffect(() => {
    const watching = new AbortController();
    watchQuery(lookFor, watching.signal);
    return () => watching.abort();
  }, [watchQuery, lookFor]);
  /** Stands on another result; the list grows where that is the one after its last. */
  function moveTo(at: number) {
    const next = Math.max(0, Math.min(at, answer.total - 1));
    setSought({ query, active: next, limit: next < limit ? limit : limit + moreResults });
  }
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
    if (focusIsLost()) (back.current ?? box.current)?.focus();
  }, [trail, limit]);

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
        input={box}
        query={query}
        onQuery={lookFor}
        listId={listId}
        activeId={isSearching && hit ? resultId(listId, active) : undefined}
        expanded={isSearching && answer.hits.length > 0}
        onMove={(by) => isSearching && moveTo(active + by)}
        onChoose={() => isSearching && hit && open(hit.document.id)}
      />
      <LookupStatus
        answer={isSearching ? answer : null}
        shown={shown}
        knowledge={known.knowledge}
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
            sources={known.sources}
            active={active}
            suggestions={answer.hits.length === 0 ? known.suggestions() : []}
            onOpen={open}
            onMore={() => moveTo(answer.hits.length)}
            onChoose={(at) => {
              const chosen = answer.hits[at];
              if (!chosen) return;
              moveTo(at);
              open(chosen.document.id);
            }}
          />
        )}
        {shown === undefined && !isSearching && (
          <Tabs tabs={tabs(known, open)} chosen={tab} onChoose={setTab} />
        )}
      </div>
    </div>
  );
}
