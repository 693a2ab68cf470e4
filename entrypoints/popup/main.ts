import { logTrouble } from '../../lib/extension/log.ts';
import { watchLookupsOfPopup } from '../../lib/extension/lookup-request.ts';
import { hasSidePanel, openSidePanel } from '../../lib/extension/side-panel.ts';
import { mountLookup } from './mount-lookup.tsx';

function moveToPanel(): void {
  openSidePanel().then(
    () => window.close(),
    (thrown) => logTrouble('opening the panel beside the page', thrown),
  );
}

mountLookup(watchLookupsOfPopup, hasSidePanel ? moveToPanel : undefined);
