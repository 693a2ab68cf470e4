/** What a reader types or pastes for a site: an address, or a host with or without "www.". */
import { siteOf } from '../core/sites.ts';

/** The site as settings name it, or null where there is none in what was typed. */
export function siteFromTyped(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  // A single word may be a typing error; in a whole address it is a host of the reader's own network.
  const isAddress = /^(?:https?|file):\/\//i.test(text);
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost';
  return isAddress || isHost ? siteOf(url) : null;
}
