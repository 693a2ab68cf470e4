/** The options: few, each where one looks for it, saved at once and undoable. */
import type { ComponentChildren } from 'preact';
import type { Knowledge } from '../../lib/core/knowledge/model.ts';
import { LeavingButton } from '../LeavingButton.tsx';
import { StoreNotice } from '../StoreNotice.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../translate.ts';
import { usePaused } from '../use-paused.ts';
import { useSaving } from '../use-saving.ts';
import { type SettingsStore, useSettings } from '../use-settings.ts';
import type { ShortcutPort } from '../use-shortcuts.ts';
import { CardSettings } from './CardSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { DismissalSettings } from './DismissalSettings.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { SavedNote } from './SavedNote.tsx';
import { Section } from './Section.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { SourceSettings } from './SourceSettings.tsx';
import { useUndo } from './use-undo.ts';

interface Props {
  readonly knowledge: Knowledge;
  readonly store: SettingsStore;
  /** Null where the browser has no keyboard shortcuts. */
  readonly shortcuts: ShortcutPort | null;
  readonly siteFrom: (typed: string) => string | null;
  readonly offerFile: (name: string, text: string) => void;
  /** A paragraph on which marks and cards work as on any page. */
  readonly sample: ComponentChildren;
}

export function OptionsScreen({ knowledge, store, shortcuts, siteFrom, offerFile, sample }: Props) {
  const t = useTranslate();
  const { settings, ready } = useSettings(store);
  const { save, failures } = useSaving(store);
  const { change, undo, step } = useUndo(save);
  const paused = usePaused(settings);
  if (!ready) return null;
  return (
    <main class="page">
      <header class="page-head">
        <p class="wordmark">{t('extensionName')}</p>
        <h1 class="page-title">{t('optionsTitle')}</h1>
        <p class="page-intro">{t('optionsIntro')}</p>
      </header>
      <StoreNotice store={store} />
      {paused && (
        <div class="notice">
          <p>{t('pausedNow')}</p>
          <LeavingButton class="link" onClick={() => save({ pausedUntil: null })}>
            {t('pauseEnd')}
          </LeavingButton>
        </div>
      )}
      <Section title={t('optionsSources')} intro={t('optionsSourcesIntro')}>
        <SourceSettings knowledge={knowledge} settings={settings} onChange={change} />
        <p>
          <a class="link" href="about.html">
            {t('optionsAbout')}
          </a>
        </p>
      </Section>
      <Section title={t('optionsReading')} intro={t('optionsReadingIntro')}>
        {sample}
        <MarkSettings settings={settings} onChange={change} />
        <CardSettings settings={settings} onChange={change} />
        <Switch
          checked={settings.badge}
          onChange={(badge) => change({ badge })}
          label={t('optionsBadge')}
        />
        <Switch
          checked={settings.announce}
          onChange={(announce) => change({ announce })}
          label={t('optionsAnnounce')}
          hint={t('optionsAnnounceHint')}
        />
      </Section>
      <Section title={t('optionsSites')} intro={t('optionsSitesIntro')}>
        <SiteSettings settings={settings} onChange={change} siteFrom={siteFrom} />
      </Section>
      <Section title={t('optionsDismissed')} intro={t('optionsDismissedIntro')}>
        <DismissalSettings knowledge={knowledge} settings={settings} onChange={change} />
      </Section>
      {shortcuts && (
        <Section title={t('optionsShortcuts')}>
          <ShortcutSettings port={shortcuts} />
        </Section>
      )}
      <Section title={t('optionsData')} intro={t('optionsDataIntro')}>
        <DataSettings settings={settings} onChange={change} offerFile={offerFile} />
      </Section>
      <SavedNote step={step} onUndo={undo} failures={failures} />
    </main>
  );
}
