import { openSidePanel } from '../../lib/extension/side-panel.ts';
import { mountLookup } from './mount-lookup.tsx';

mountLookup(() => openSidePanel().then(() => window.close()));
