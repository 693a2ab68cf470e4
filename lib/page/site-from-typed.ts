/** What a reader types or pastes for a site: an address, or a host with or without "www.". */
import { siteOf } from '../core/settings.ts';

/** The site as settings name it, or null where there is none in what was typed. */
export function siteFromTyped(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isSite = url.hostname.includes('.') || url.hostname === 'localhost';
  return isSite || url.protocol === 'file:' ? siteOf(url) : null;
}
