/** When a card opens. */
import { useId, useState } from 'preact/hooks';
import { longestDelay, type Settings, type SettingsChange } from '../../lib/core/settings.ts';
import { languageOf } from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly settings: Settings;
  /** Resolves to whether the change was saved. */
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
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
  // While the reader is at it, the slider is theirs: the store answers too late for keys and fingers.
  const [draft, setDraft] = useState<number | null>(null);
  const delay = draft ?? settings.openDelay;
  const told = seconds.format(delay / 1000);
  async function save(slider: HTMLInputElement) {
    const isSaved = await onChange({ openDelay: slider.valueAsNumber });
    if (!isSaved || document.activeElement !== slider) setDraft(null);
  }
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
          value={delay}
          aria-valuetext={told}
          onInput={({ currentTarget }) => setDraft(currentTarget.valueAsNumber)}
          onChange={({ currentTarget }) => void save(currentTarget)}
          onBlur={() => setDraft(null)}
        />
        <output for={id}>{told}</output>
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
