/** The keyboard shortcuts as they are; the browser's own page changes them. */
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../translate.ts';

export interface ShortcutPort {
  readonly list: () => Promise<readonly { readonly description: string; readonly keys: string }[]>;
  /** Opens the browser's page for shortcuts. */
  readonly change: () => void;
}

export function ShortcutSettings({ port }: { readonly port: ShortcutPort }) {
  const t = useTranslate();
  const [shortcuts, setShortcuts] = useState<Awaited<ReturnType<ShortcutPort['list']>>>([]);
  useEffect(() => {
    const here = new AbortController();
    const read = () => port.list().then(setShortcuts);
    // Back from the browser's page for shortcuts, they may be others.
    document.addEventListener('visibilitychange', read, { signal: here.signal });
    void read();
    return () => here.abort();
  }, [port]);
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description} class="plain-row">
            <dt>{description}</dt>
            <dd>
              {keys ? <kbd>{keys}</kbd> : <span class="hint">{t('optionsShortcutNone')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={port.change}>
        {t('optionsShortcutChange')}
      </button>
    </>
  );
}
