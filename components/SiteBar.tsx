/** This site on or off, and a pause for an hour everywhere. */
import type { Settings, SettingsChange } from '../lib/core/settings.ts';
import { isPaused, isSiteOff, pauseForAnHour, switchSite } from '../lib/core/sites.ts';
import { languageOf } from '../lib/core/words.ts';
import { Switch } from './Switch.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  /** As settings name it; null where the page has none, and there is nothing to switch. */
  readonly site: string | null;
  /** In a private window a site would be remembered by being switched off: none is. */
  readonly isPrivate: boolean;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

export function SiteBar({ site, isPrivate, settings, onChange }: Props) {
  const t = useTranslate();
  const paused = isPaused(settings, Date.now());
  const clock = new Intl.DateTimeFormat(languageOf(t), { timeStyle: 'short' });
  return (
    <footer class="site-bar">
      {isPrivate && <p class="hint">{t('sitePrivate')}</p>}
      {site !== null && !isPrivate && (
        <Switch
          checked={!isSiteOff(settings, site)}
          onChange={(on) => onChange((now) => switchSite(now, site, on))}
          label={site === 'file' ? t('siteFile') : t('siteSwitch', site)}
        />
      )}
      {paused ? (
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
          onClick={() => onChange(pauseForAnHour(Date.now()))}
        >
          {t('pauseStart')}
        </button>
      )}
    </footer>
  );
}
