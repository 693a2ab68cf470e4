/** This site on or off, and a pause for an hour everywhere. */
import type { Settings, SettingsChange } from '../lib/core/settings.ts';
import { isSiteOff, pauseForAnHour, switchSite } from '../lib/core/sites.ts';
import { languageOf } from '../lib/core/words.ts';
import { Switch } from './Switch.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  /** As settings name it; null where the page has none, and there is nothing to switch. */
  readonly site: string | null;
  /** In a private window a site would be remembered by being switched off: none is. */
  readonly isPrivate: boolean;
  readonly settings: Settings;
  readonly paused: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

export function SiteBar({ site, isPrivate, settings, paused, onChange }: Props) {
  const t = useTranslate();
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
      <p class="site-pause">
        {paused && `${t('pauseUntil', clock.format(settings.pausedUntil ?? 0))} `}
        {/* One button for both, so that it keeps the focus. */}
        <button
          type="button"
          class="link"
          onClick={() => onChange(paused ? { pausedUntil: null } : pauseForAnHour(Date.now()))}
        >
          {t(paused ? 'pauseEnd' : 'pauseStart')}
        </button>
      </p>
    </footer>
  );
}
