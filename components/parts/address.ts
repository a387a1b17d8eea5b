/** Addresses that come from pages: which may become links, and what to show of them. */

import { isExampleAddress } from '../../lib/model/example.ts';

/** The address if it is one of the web, undefined otherwise ("javascript:", "data:", nonsense). */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  // The addresses of the example lead nowhere.
  if (isExampleAddress(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Host of an address without "www.", for showing. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** Whether an address lies on a shop's domain or below it; no list of public suffixes is needed, since the shop's id is one above them. */
export function isOfSite(address: string, site: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === site || hostname.endsWith(`.${site}`);
}
