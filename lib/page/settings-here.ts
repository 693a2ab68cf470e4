/** What the reader's settings mean for this page at this moment. */
import type { Settings } from '../core/settings.ts';
import { type Address, marksSite, siteOf } from '../core/sites.ts';
import type { PageSettings } from './page-names.ts';

/** The settings as they bear on the page that this frame is part of. `now`: ms since the epoch. */
export function settingsHere(settings: Settings, now = Date.now()): PageSettings {
  const here = whereWeAre();
  const { site } = here;
  const dismissed = settings.dismissals.filter(({ scope, where }) => here[scope] === where);
  return {
    active: marksSite(settings, site, now),
    disabledSources: new Set(settings.disabledSources),
    dismissed: new Set(dismissed.map(({ entity }) => entity)),
    density: settings.markDensity,
    style: settings.markStyle,
  };
}

/** How settings name the page in the tab and its site; see `Dismissal`. */
export function whereWeAre(): { readonly page: string; readonly site: string | null } {
  const address = addressOfTab();
  return { page: address.href.replace(/[?#].*/s, ''), site: siteOf(address) };
}

/** The address of the page in the tab; of a frame whose page is another site's, as much as is told. */
function addressOfTab(): Address & { readonly href: string } {
  try {
    return new URL(window.top?.location.href ?? location.href);
  } catch {
    const origin = [...(location.ancestorOrigins ?? [])].at(-1);
    // A page without an origin, such as a sandboxed one, is told as "null".
    return new URL(origin && URL.canParse(origin) ? origin : location.href);
  }
}

/** Milliseconds after which the clock is looked at again: timers stand still while a machine sleeps. */
const longestTimer = 60_000;

/**
 * Keeps what the settings mean here up to date: when they change (call the function returned), when
 * a pause ends, and when the page moves on to another address without loading anew.
 */
export function followSettings(
  initial: Settings,
  update: (here: PageSettings) => void,
  signal: AbortSignal,
): (settings: Settings) => void {
  let settings = initial;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function awaitEndOfPause(): void {
    clearTimeout(timer);
    const left = (settings.pausedUntil ?? 0) - Date.now();
    if (left > 0 && !signal.aborted) timer = setTimeout(tell, Math.min(left, longestTimer));
  }

  function tell(): void {
    update(settingsHere(settings));
    awaitEndOfPause();
  }

  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, tell, { signal });
  window.navigation?.addEventListener('currententrychange', tell, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  awaitEndOfPause();
  return (next) => {
    settings = next;
    tell();
  };
}
