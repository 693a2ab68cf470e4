import { watchLookupsOfTab } from '../../lib/extension/lookup-request.ts';
import { mountLookup } from '../popup/mount-lookup.tsx';

mountLookup(watchLookupsOfTab);
