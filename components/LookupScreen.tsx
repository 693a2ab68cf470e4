/** The popup, and the same beside the page as side panel: look up, this page, this site. */
import { useState } from 'preact/hooks';
import type { Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { isSiteOff, switchSite } from '../lib/core/sites.ts';
import { OptionsIcon, PanelIcon } from './icons.tsx';
import { Lookup } from './Lookup.tsx';
import { lookupTabs } from './lookup-tabs.tsx';
import { SiteBar } from './SiteBar.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { useTranslate } from './translate.ts';
import { type PagePort, usePage } from './use-page.ts';
import { usePaused } from './use-paused.ts';
import { useSaving } from './use-saving.ts';
import { type SettingsStore, useSettings } from './use-settings.ts';

export interface LookupPorts {
  readonly knowledge: Knowledge;
  readonly store: SettingsStore;
  readonly page: PagePort;
  readonly openOptions: () => void;
  /** Opens the panel beside the page; absent in the panel itself. */
  readonly openPanel?: () => void;
  /** Puts plain text on the clipboard; false where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** What another way in (menu, omnibox) asked to look up; calls back for each. */
  readonly watchQuery: (onQuery: (query: string) => void, signal: AbortSignal) => void;
}

export function LookupScreen(ports: LookupPorts) {
  const { knowledge, store, page: port, openOptions, openPanel, copy, watchQuery } = ports;
  const t = useTranslate();
  const { settings } = useSettings(store);
  const { save, failures } = useSaving(store);
  const paused = usePaused(settings);
  const page = usePage(port);
  const [about, setAbout] = useState<Id | null>(null);

  const { site, isPrivate } = page;
  const isOff = site !== null && isSiteOff(settings, site);
  const quiet = paused ? 'paused' : isOff ? 'site-off' : null;
  /** Ends what the reader is told of, and nothing else that keeps this page quiet. */
  function wake() {
    if (quiet === 'paused') void save({ pausedUntil: null });
    else if (site !== null) void save((now) => switchSite(now, site, true));
  }

  return (
    <main class="lookup-screen">
      <header class="masthead">
        <h1 class="wordmark">{t('extensionName')}</h1>
        {openPanel && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('openPanel')}
            title={t('openPanel')}
            onClick={openPanel}
          >
            <PanelIcon />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('openOptions')}
          title={t('openOptions')}
          onClick={openOptions}
        >
          <OptionsIcon />
        </button>
      </header>
      <StoreNotice store={store} />
      {failures > 0 && (
        <p key={failures} class="notice" role="alert">
          {t('settingsNotSaved')}
        </p>
      )}
      <Lookup
        knowledge={knowledge}
        settings={settings}
        watchQuery={watchQuery}
        onCopy={copy}
        tabs={(known, onOpen) =>
          lookupTabs(
            t,
            {
              names: page.names,
              quiet,
              onWake: quiet === 'site-off' && isPrivate ? null : wake,
              onGrant: page.grant,
              onShow: page.show,
            },
            { about, onAbout: setAbout },
            known,
            onOpen,
          )
        }
      />
      <SiteBar
        site={page.names === null || page.names.reachable ? page.site : null}
        isPrivate={page.isPrivate}
        settings={settings}
        paused={paused}
        onChange={save}
      />
    </main>
  );
}
