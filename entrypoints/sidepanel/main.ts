import { mountLookup } from '../popup/mount-lookup.tsx';

mountLookup();
