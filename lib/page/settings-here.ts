/** What the reader's settings mean for this page at this moment. */
import { type Address, marksSite, type Settings, siteOf } from '../core/settings.ts';
import type { PageSettings } from './page-names.ts';

/** The settings as they bear on the page that this frame is part of. `now`: ms since the epoch. */
export function settingsHere(settings: Settings, now = Date.now()): PageSettings {
  const address = addressOfTab();
  const site = siteOf(address);
  const here = { page: withoutFragment(address.href), site };
  const dismissed = settings.dismissals.filter(({ scope, where }) => here[scope] === where);
  return {
    active: marksSite(settings, site, now),
    disabledSources: new Set(settings.disabledSources),
    dismissed: new Set(dismissed.map(({ entity }) => entity)),
    density: settings.markDensity,
    style: settings.markStyle,
  };
}

/** The address of the page in the tab; of a frame whose page is another site's, as much as is told. */
function addressOfTab(): Address & { readonly href: string } {
  try {
    return new URL(window.top?.location.href ?? location.href);
  } catch {
    const origin = [...(location.ancestorOrigins ?? [])].at(-1);
    return new URL(origin ?? location.href);
  }
}

const withoutFragment = (href: string) => href.replace(/#.*$/, '');
