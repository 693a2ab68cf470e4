/** Settings out to a file, back in from one, and back to how they were at first. */
import { useState } from 'preact/hooks';
import { defaultSettings, type Settings, type SettingsChange } from '../../lib/core/settings.ts';
import {
  type FileProblem,
  longestFile,
  readSettingsFile,
  writeSettingsFile,
} from '../../lib/core/settings-file.ts';
import { type MessageKey, useTranslate } from '../translate.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  /** Hands the reader a file with this name and text. */
  readonly offerFile: (name: string, text: string) => void;
}

const reasons: Readonly<Record<FileProblem['reason'], MessageKey>> = {
  unreadable: 'optionsImportUnreadable',
  'too-long': 'optionsImportTooLong',
  'no-json': 'optionsImportNoJson',
  'not-ours': 'optionsImportNotOurs',
  'later-version': 'optionsImportLater',
  'bad-value': 'optionsImportBadValue',
};

export function DataSettings({ settings, onChange, offerFile }: Props) {
  const t = useTranslate();
  const [problem, setProblem] = useState<FileProblem | null>(null);
  async function take(file: File | undefined) {
    if (!file) return;
    const read = await settingsIn(file);
    setProblem('problem' in read ? read.problem : null);
    if ('settings' in read) onChange(read.settings);
  }
  return (
    <>
      <div class="button-row">
        <button
          type="button"
          class="button"
          onClick={() => offerFile('backstory-settings.json', writeSettingsFile(settings))}
        >
          {t('optionsExport')}
        </button>
        <label class="button">
          {t('optionsImport')}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" onClick={() => onChange(defaultSettings)}>
          {t('optionsReset')}
        </button>
      </div>
      {problem && (
        <p class="notice" role="alert">
          {t(reasons[problem.reason], ...placeOf(problem))} {t('optionsImportUnchanged')}
        </p>
      )}
    </>
  );
}

/** The settings of a file, or why there are none. Never throws. */
async function settingsIn(file: File): Promise<ReturnType<typeof readSettingsFile>> {
  if (file.size > longestFile) return { problem: { reason: 'too-long', place: '' } };
  try {
    return readSettingsFile(await file.text());
  } catch {
    // Gone since it was chosen, or not this reader's to read.
    return { problem: { reason: 'unreadable', place: '' } };
  }
}

/** The line and the column, or the name of the field. */
function placeOf({ reason, place }: FileProblem): readonly string[] {
  return reason === 'no-json' ? place.split(':') : [place];
}
