/** The tabs of the popup and the side panel: the page in front of the reader, then everything there is. */
import { foundNames } from '../lib/core/found-names.ts';
import type { Id } from '../lib/core/knowledge/model.ts';
import { languageOf } from '../lib/core/words.ts';
import { Browse } from './Browse.tsx';
import { BrowseTimeline } from './BrowseTimeline.tsx';
import { type PageProps, PageState } from './PageState.tsx';
import type { Tab } from './Tabs.tsx';
import type { Translate } from './translate.ts';
import type { KnowledgeInUse } from './use-knowledge.ts';

export function lookupTabs(
  t: Translate,
  page: PageProps,
  timeline: { readonly about: Id | null; readonly onAbout: (id: Id | null) => void },
  { knowledge, sources }: KnowledgeInUse,
  onOpen: (id: Id) => void,
): readonly Tab[] {
  const { entities } = knowledge;
  const found = page.names?.reachable ? foundNames(page.names.frames).length : 0;
  const count = new Intl.NumberFormat(languageOf(t)).format(found);
  return [
    {
      key: 'page',
      label: (
        <>
          {t('tabPage')}
          {found > 0 && <span class="tab-count"> {count}</span>}
        </>
      ),
      panel: () => <PageState {...page} knowledge={knowledge} sources={sources} onOpen={onOpen} />,
    },
    {
      key: 'people',
      label: t('tabPeople'),
      panel: () => <Browse entities={entities} kinds={['person']} onOpen={onOpen} />,
    },
    {
      key: 'organizations',
      label: t('tabOrganizations'),
      panel: () => <Browse entities={entities} kinds={['organization']} onOpen={onOpen} />,
    },
    {
      key: 'timeline',
      label: t('tabTimeline'),
      panel: () => (
        <BrowseTimeline {...timeline} knowledge={knowledge} sources={sources} onOpen={onOpen} />
      ),
    },
    {
      key: 'more',
      label: t('tabMore'),
      panel: () => <Browse entities={entities} kinds={['work', 'area']} onOpen={onOpen} />,
    },
  ];
}
