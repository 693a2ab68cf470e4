/** The keyboard shortcuts as they are; the browser's own page changes them. */
import { useTranslate } from '../translate.ts';
import { type ShortcutPort, useShortcuts } from '../use-shortcuts.ts';

export function ShortcutSettings({ port }: { readonly port: ShortcutPort }) {
  const t = useTranslate();
  return (
    <>
      <dl class="shortcuts">
        {useShortcuts(port).map(({ description, keys }) => (
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
