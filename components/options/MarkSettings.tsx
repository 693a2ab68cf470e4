/** How names are marked on pages. */
import type { Settings, SettingsChange } from '../../lib/core/settings.ts';
import { useTranslate } from '../translate.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

export function MarkSettings({ settings, onChange }: Props) {
  const t = useTranslate();
  return (
    <>
      <Choice
        legend={t('optionsMarkStyle')}
        value={settings.markStyle}
        choices={[
          { value: 'underline', label: t('optionsMarkUnderline') },
          { value: 'wash', label: t('optionsMarkWash') },
          { value: 'none', label: t('optionsMarkNone') },
        ]}
        onChange={(markStyle) => onChange({ markStyle })}
      />
      <Choice
        legend={t('optionsDensity')}
        value={settings.markDensity}
        choices={[
          { value: 'every', label: t('optionsDensityEvery') },
          { value: 'first', label: t('optionsDensityFirst') },
        ]}
        onChange={(markDensity) => onChange({ markDensity })}
      />
    </>
  );
}
