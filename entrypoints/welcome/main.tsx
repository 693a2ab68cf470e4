/** The first page after installation: draws it around a sample paragraph that works. */
import { mountSurface } from '../../components/mount-surface.tsx';
import { Sample } from '../../components/Sample.tsx';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen.tsx';
import { runContentScript } from '../../lib/extension/run-content-script.ts';
import { openOptions } from '../../lib/extension/screen-ports.ts';
import { shortcuts } from '../../lib/extension/shortcuts.ts';
import { translate } from '../../lib/extension/translate.ts';

mountSurface(
  translate,
  'welcomeTitle',
  <WelcomeScreen sample={<Sample />} shortcuts={shortcuts} openOptions={openOptions} />,
);
runContentScript();
