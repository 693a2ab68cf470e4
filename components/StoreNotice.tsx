/** Says once that some settings could not be read and are back to what they were at first. */
import { useEffect, useState } from 'preact/hooks';
import { LeavingButton } from './LeavingButton.tsx';
import { useTranslate } from './translate.ts';
import type { SettingsStore } from './use-settings.ts';

export function StoreNotice({ store }: { readonly store: SettingsStore }) {
  const t = useTranslate();
  const [damaged, setDamaged] = useState<readonly string[]>([]);
  useEffect(() => {
    void store.takeRepairs().then(setDamaged);
  }, [store]);
  if (damaged.length === 0) return null;
  return (
    <div class="notice" role="status">
      <p>{t('storeRepaired')}</p>
      <LeavingButton class="link" onClick={() => setDamaged([])}>
        {t('storeRepairedClose')}
      </LeavingButton>
    </div>
  );
}
