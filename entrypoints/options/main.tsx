/** The options: draws them beside a sample paragraph that follows every change. */
import knowledge from 'virtual:backstory/knowledge';
import { mountSurface } from '../../components/mount-surface.tsx';
import { OptionsScreen } from '../../components/options/OptionsScreen.tsx';
import { Sample } from '../../components/Sample.tsx';
import { runContentScript } from '../../lib/extension/run-content-script.ts';
import { settingsStore } from '../../lib/extension/screen-ports.ts';
import { shortcuts } from '../../lib/extension/shortcuts.ts';
import { translate } from '../../lib/extension/translate.ts';
import { offerFile } from '../../lib/page/offer-file.ts';
import { siteFromTyped } from '../../lib/page/site-from-typed.ts';

mountSurface(
  translate,
  'optionsTitle',
  <OptionsScreen
    knowledge={knowledge}
    store={settingsStore}
    shortcuts={shortcuts}
    siteFrom={siteFromTyped}
    offerFile={offerFile}
    sample={<Sample />}
  />,
);
runContentScript();
