/** Says over the screen that a change was saved, with the way back, or that it could not be. */
import { LeavingButton } from '../LeavingButton.tsx';
import { useTranslate } from '../translate.ts';
import type { NotedStep } from './use-undo.ts';

interface Props {
  /** The change that can be taken back, or null. */
  readonly step: NotedStep | null;
  readonly onUndo: () => void;
  /** How often saving has failed since it last succeeded. */
  readonly failures: number;
}

export function SavedNote({ step, onUndo, failures }: Props) {
  const t = useTranslate();
  return (
    <div class="saved">
      <div role="status">
        {step && failures === 0 && (
          // With a key, since a screen reader tells only of what is new.
          <p key={step.key} class="saved-note">
            {t('optionsSaved')}{' '}
            <LeavingButton class="link" heir={step.from} onClick={onUndo}>
              {t('optionsUndo')}
            </LeavingButton>
          </p>
        )}
      </div>
      {failures > 0 && (
        <p key={failures} class="saved-note" role="alert">
          {t('settingsNotSaved')}
        </p>
      )}
    </div>
  );
}
