/** Sites on which nothing is marked. */
import { useId, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../lib/core/settings.ts';
import { switchSite } from '../../lib/core/sites.ts';
import { LeavingButton } from '../LeavingButton.tsx';
import { useTranslate } from '../translate.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  /** What was typed -> the site as settings name it, or null where it is none. */
  readonly siteFrom: (typed: string) => string | null;
}

export function SiteSettings({ settings, onChange, siteFrom }: Props) {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  function add(event: Event) {
    event.preventDefault();
    const site = siteFrom(typed);
    setRefused(site === null);
    if (site === null) return;
    onChange((now) => switchSite(now, site, false));
    setTyped('');
  }
  return (
    <>
      {settings.sitesOff.length === 0 && <p class="hint">{t('optionsSitesNone')}</p>}
      <ul class="plain-rows">
        {settings.sitesOff.map((site) => (
          <li key={site} class="plain-row">
            <span class="plain-name">{site === 'file' ? t('siteFile') : site}</span>
            <LeavingButton
              class="link"
              aria-label={t('optionsSiteOn', site)}
              onClick={() =>
                onChange(({ sitesOff }) => ({ sitesOff: sitesOff.filter((off) => off !== site) }))
              }
            >
              {t('optionsSwitchOn')}
            </LeavingButton>
          </li>
        ))}
      </ul>
      <form class="inline-form" onSubmit={add} noValidate>
        <label for={id}>{t('optionsSiteAdd')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          placeholder={t('optionsSiteExample')}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('optionsSiteAddButton')}
        </button>
        {refused && (
          <p id={`${id}-refused`} class="hint" role="alert">
            {t('optionsSiteRefused')}
          </p>
        )}
      </form>
    </>
  );
}
