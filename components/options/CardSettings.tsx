/** When a card opens. */
import { useId } from 'preact/hooks';
import { longestDelay, type Settings, type SettingsChange } from '../../lib/core/settings.ts';
import { languageOf } from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

export function CardSettings({ settings, onChange }: Props) {
  const t = useTranslate();
  const id = useId();
  const seconds = new Intl.NumberFormat(languageOf(t), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  });
  const delay = seconds.format(settings.openDelay / 1000);
  return (
    <>
      <div class="range">
        <label for={id}>{t('optionsDelay')}</label>
        <input
          id={id}
          type="range"
          min="0"
          max={longestDelay}
          step="50"
          value={settings.openDelay}
          aria-valuetext={delay}
          onChange={({ currentTarget }) => onChange({ openDelay: currentTarget.valueAsNumber })}
        />
        <output for={id}>{delay}</output>
      </div>
      <Choice
        legend={t('optionsModifier')}
        value={settings.modifier}
        choices={[
          { value: 'none', label: t('optionsModifierNone') },
          { value: 'Alt', label: t('optionsModifierAlt') },
          { value: 'Control', label: t('optionsModifierControl') },
          { value: 'Shift', label: t('optionsModifierShift') },
        ]}
        onChange={(modifier) => onChange({ modifier })}
      />
    </>
  );
}
