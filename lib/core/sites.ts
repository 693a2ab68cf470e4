/** Where names are marked: on every site but those that the reader switched off, and not in a pause. */
import type { Settings } from './settings.ts';

/** The parts of an address that name its site: `location` and `URL` have them. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
}

/**
 * How settings name the site of a page: its host without "www." and without the dot that may end it, or
 * "file" for pages from disk; null where the address has no site (a blank page).
 */
export function siteOf({ protocol, hostname }: Address): string | null {
  if (protocol === 'file:') return 'file';
  return hostname.replace(/^www\.|\.$/g, '') || null;
}

/** Whether names are marked on a site (as `siteOf` names it) at a time (ms since the epoch). */
export function marksSite(settings: Settings, site: string | null, now: number): boolean {
  return !isPaused(settings, now) && (site === null || !isSiteOff(settings, site));
}

const hour = 3_600_000;

/** The change that pauses everything for an hour from a time (ms since the epoch). */
export const pauseForAnHour = (now: number): Pick<Settings, 'pausedUntil'> => ({
  pausedUntil: now + hour,
});

/** ms. Browsers round their clocks, and not in every page alike. */
const clockError = 60_000;

/**
 * Whether nothing is marked anywhere at a time (ms since the epoch). A pause that ends later than any that
 * can be made is none: the clock was set back meanwhile.
 */
export function isPaused({ pausedUntil }: Settings, now: number): boolean {
  return pausedUntil !== null && now < pausedUntil && pausedUntil <= now + hour + clockError;
}

/** Whether the reader switched the site off, by its own name or by that of a site above it. */
export function isSiteOff(settings: Settings, site: string): boolean {
  return settings.sitesOff.some((off) => covers(off, site));
}

/**
 * The change that switches a site on or off. Off already with a site above it, it stays so and nothing
 * changes. On again, the sites above it are on too: there is no list of exceptions.
 */
export function switchSite(
  settings: Settings,
  site: string,
  on: boolean,
): Pick<Settings, 'sitesOff'> {
  const { sitesOff } = settings;
  if (on) return { sitesOff: sitesOff.filter((off) => !covers(off, site)) };
  return { sitesOff: isSiteOff(settings, site) ? sitesOff : [...sitesOff, site] };
}

function covers(off: string, site: string): boolean {
  return site === off || site.endsWith(`.${off}`);
}
