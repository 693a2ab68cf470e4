/** Matches that the reader said are not meant, each to be taken back. */
import type { Knowledge } from '../../lib/core/knowledge/model.ts';
import type { Dismissal, Settings, SettingsChange } from '../../lib/core/settings.ts';
import { LeavingButton } from '../LeavingButton.tsx';
import { useTranslate } from '../translate.ts';

interface Props {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

export function DismissalSettings({ knowledge, settings, onChange }: Props) {
  const t = useTranslate();
  const names = new Map(knowledge.entities.map(({ id, name }) => [id, name]));
  if (settings.dismissals.length === 0) return <p class="hint">{t('optionsDismissedNone')}</p>;
  return (
    <ul class="plain-rows">
      {settings.dismissals.toReversed().map((dismissal) => {
        const name = names.get(dismissal.entity) ?? dismissal.entity;
        return (
          <li key={`${dismissal.entity} ${dismissal.where}`} class="plain-row">
            <span>
              <span class="plain-name">{name}</span>{' '}
              <span class="hint">
                {t(
                  dismissal.scope === 'site' ? 'optionsDismissedSite' : 'optionsDismissedPage',
                  dismissal.where,
                )}
              </span>
            </span>
            <LeavingButton
              class="link"
              aria-label={t('optionsDismissedUndoName', name)}
              onClick={() =>
                onChange(({ dismissals }) => ({
                  dismissals: dismissals.filter((other) => !isSame(other, dismissal)),
                }))
              }
            >
              {t('optionsDismissedUndo')}
            </LeavingButton>
          </li>
        );
      })}
    </ul>
  );
}

function isSame(a: Dismissal, b: Dismissal): boolean {
  return a.entity === b.entity && a.scope === b.scope && a.where === b.where;
}
