import { watchLookupsOfPopup } from '../../lib/extension/lookup-request.ts';
import { hasSidePanel, openSidePanel } from '../../lib/extension/side-panel.ts';
import { mountLookup } from './mount-lookup.tsx';

mountLookup(
  watchLookupsOfPopup,
  hasSidePanel ? () => openSidePanel().then(() => window.close()) : undefined,
);
