import knowledge from 'virtual:backstory/knowledge';
import { LookupScreen } from '../../components/LookupScreen.tsx';
import { mountSurface } from '../../components/mount-surface.tsx';
import { watchLookups } from '../../lib/extension/lookup-request.ts';
import { openOptions, pageInFront, settingsStore } from '../../lib/extension/screen-ports.ts';
import { openSidePanel } from '../../lib/extension/side-panel.ts';
import { translate } from '../../lib/extension/translate.ts';
import { copyText } from '../../lib/page/copy-text.ts';

mountSurface(
  translate,
  'extensionName',
  <LookupScreen
    knowledge={knowledge}
    store={settingsStore}
    page={pageInFront}
    openOptions={openOptions}
    openPanel={() => openSidePanel().then(() => window.close())}
    copy={(text) => copyText(text, document.body)}
    watchQuery={watchLookups}
  />,
);
