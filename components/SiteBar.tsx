/** This site on or off, and a pause for an hour everywhere. */
import { isSiteOff, type Settings, switchSite } from '../lib/core/settings.ts';
import { languageOf } from '../lib/core/words.ts';
import { Switch } from './Switch.tsx';
import { useTranslate } from './translate.ts';
import type { SettingsChange } from './use-settings.ts';

const hourMs = 3_600_000;

interface Props {
  /** As settings name it; null where the page has none, and there is nothing to switch. */
  readonly site: string | null;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

export function SiteBar({ site, settings, onChange }: Props) {
  const t = useTranslate();
  const isPaused = settings.pausedUntil !== null && Date.now() < settings.pausedUntil;
  const clock = new Intl.DateTimeFormat(languageOf(t), { timeStyle: 'short' });
  return (
    <footer class="site-bar">
      {site !== null && (
        <Switch
          checked={!isSiteOff(settings, site)}
          onChange={(on) => onChange((now) => switchSite(now, site, on))}
          label={site === 'file' ? t('siteFile') : t('siteSwitch', site)}
        />
      )}
      {isPaused ? (
        <p class="site-pause">
          {t('pauseUntil', clock.format(settings.pausedUntil ?? 0))}{' '}
          <button type="button" class="link" onClick={() => onChange({ pausedUntil: null })}>
            {t('pauseEnd')}
          </button>
        </p>
      ) : (
        <button
          type="button"
          class="link site-pause"
          onClick={() => onChange({ pausedUntil: Date.now() + hourMs })}
        >
          {t('pauseStart')}
        </button>
      )}
    </footer>
  );
}
