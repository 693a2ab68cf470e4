/** "On this page": the names, or in plain words why there are none and what can be done. */
import {
  type Barrier,
  type FoundName,
  foundNames,
  type TabNames,
} from '../lib/core/found-names.ts';
import type { Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { LeavingButton } from './LeavingButton.tsx';
import { NamesOnPage } from './NamesOnPage.tsx';
import { type MessageKey, useTranslate } from './translate.ts';
import type { SourceCount } from './use-knowledge.ts';

export interface PageProps {
  /** Null until the frames have answered. */
  readonly names: TabNames | null;
  /** Why nothing is marked here although it could be, or null. */
  readonly quiet: 'site-off' | 'paused' | null;
  /** Ends `quiet`; null where a private window would have to keep something about its site for that. */
  readonly onWake: (() => void) | null;
  readonly onGrant: () => void;
  readonly onShow: (name: FoundName) => void;
}

/** What is said of each, and what follows from it. */
const barriers: Readonly<Record<Barrier, readonly [MessageKey, MessageKey]>> = {
  'browser-page': ['pageBrowserPage', 'pageBrowserPageHint'],
  'no-access': ['pageNoAccess', 'pageNoAccessHint'],
  pdf: ['pagePdf', 'pagePdfHint'],
};

interface Props extends PageProps {
  readonly knowledge: Knowledge;
  readonly sources: SourceCount;
  readonly onOpen: (id: Id) => void;
}

export function PageState(props: Props) {
  const { names, quiet, onWake, onGrant, onShow, knowledge, sources, onOpen } = props;
  const t = useTranslate();
  if (names === null) {
    return (
      <p class="empty" aria-busy="true">
        {t('pageReading')}
      </p>
    );
  }
  if (!names.reachable) {
    const [said, hint] = barriers[names.barrier];
    return (
      <div class="empty">
        <p>{t(said)}</p>
        <p class="hint">{t(hint)}</p>
        {names.barrier === 'no-access' && <GrantButton onGrant={onGrant} />}
      </div>
    );
  }
  if (quiet !== null) {
    return (
      <div class="empty">
        <p>{t(quiet === 'paused' ? 'pagePaused' : 'pageSiteOff')}</p>
        {onWake ? (
          <LeavingButton class="button" onClick={onWake}>
            {t(quiet === 'paused' ? 'pageResume' : 'pageSiteOn')}
          </LeavingButton>
        ) : (
          <p class="hint">{t('pageSiteOffPrivate')}</p>
        )}
      </div>
    );
  }
  const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  return (
    <>
      <NamesOnPage
        names={foundNames(names.frames)}
        sources={sources}
        entityOf={(id) => entities.get(id)}
        onShow={onShow}
        onOpen={onOpen}
      />
      {!names.everySite && (
        <div class="empty">
          <p class="hint">{t('pageSomeSites')}</p>
          <GrantButton onGrant={onGrant} />
        </div>
      )}
    </>
  );
}

function GrantButton({ onGrant }: Pick<PageProps, 'onGrant'>) {
  const t = useTranslate();
  return (
    <LeavingButton class="button" onClick={onGrant}>
      {t('pageGrant')}
    </LeavingButton>
  );
}
