/** What a reader types or pastes for a site: an address, or a host with or without "www.". */
import { siteOf } from '../core/sites.ts';

/** A name as URLs have it, or the number of a host in brackets. Browsers let other signs through, escaped. */
const hostname = /^(?:[\w.-]*|\[[\da-f:.]+\])$/;

/**
 * The site as settings name it, or null where there is none in what was typed. A dot or "*." before a
 * host, as other lists of sites want it, says nothing more: a site is off with all those below it.
 */
export function siteFromTyped(typed: string): string | null {
  const text = typed.trim().replace(/^([a-z]+:\/\/)?[*.]*\./i, '$1');
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteOf(url);
  if (site === null || !hostname.test(url.hostname)) return null;
  // A single word may be a typing error; in a whole address it is a host of the reader's own network.
  const isAddress = /^(?:https?|file):\/\//i.test(text);
  return isAddress || /[.[]/.test(site) || site === 'localhost' ? site : null;
}
