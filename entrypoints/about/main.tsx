/** Where this comes from: draws the page of sources, promises and licences. */
import knowledge from 'virtual:backstory/knowledge';
import licences from 'virtual:backstory/licences';
import { AboutScreen } from '../../components/about/AboutScreen.tsx';
import { mountSurface } from '../../components/mount-surface.tsx';
import { browser } from '../../lib/extension/browser.ts';
import { translate } from '../../lib/extension/translate.ts';

mountSurface(
  translate,
  'aboutTitle',
  <AboutScreen
    knowledge={knowledge}
    version={browser.runtime.getManifest().version}
    licences={licences}
  />,
);
