/** Puts the screen for looking things up into its page: the popup's, or the panel's beside a page. */
import knowledge from 'virtual:backstory/knowledge';
import { type LookupPorts, LookupScreen } from '../../components/LookupScreen.tsx';
import { mountSurface } from '../../components/mount-surface.tsx';
import { openOptions, pageInFront, settingsStore } from '../../lib/extension/screen-ports.ts';
import { translate } from '../../lib/extension/translate.ts';
import { copyText } from '../../lib/page/copy-text.ts';

/** `openPanel` is what the popup has and the panel needs not. */
export function mountLookup(watchQuery: LookupPorts['watchQuery'], openPanel?: () => void): void {
  mountSurface(
    translate,
    'extensionName',
    <LookupScreen
      knowledge={knowledge}
      store={settingsStore}
      page={pageInFront}
      openOptions={openOptions}
      {...(openPanel && { openPanel })}
      copy={(text) => copyText(text, document.body)}
      watchQuery={watchQuery}
    />,
  );
}
