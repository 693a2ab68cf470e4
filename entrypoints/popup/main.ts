import { hasSidePanel, openSidePanel } from '../../lib/extension/side-panel.ts';
import { mountLookup } from './mount-lookup.tsx';

mountLookup(hasSidePanel ? () => openSidePanel().then(() => window.close()) : undefined);
