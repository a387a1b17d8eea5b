/** Addresses: the identity of a page over time, and safe resolving of links. */

import { plainSearch } from './search-address.ts';

/** Parameters that say where the visitor came from and never which page it is. */
const TRACKING =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|ttclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|ref_|srsltid|epik|awc|cjevent|irclickid|sscid)$/i;

/** The address resolved against a base; undefined unless it is http or https. */
export function resolveUrl(link: string, base: string | URL): URL | undefined {
  if (!URL.canParse(link.trim(), base)) return undefined;
  const url = new URL(link.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** The identity of a page over time: no fragment, no tracking parameters, parameters in order, no trailing slash; of a search engine, the query. */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  plainSearch(url);
  url.searchParams.sort();
  url.username = '';
  url.password = '';
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : url.pathname;
  return `${url.protocol}//${url.host}${path}${url.search}`;
}

/** The address without credentials, fragment and tracking parameters, safe to store and show. */
export function cleanUrl(address: string): string {
  return URL.canParse(address) ? pageKey(address) : '';
}

/** The text without percent escapes; as it stands where a stray percent sign makes it no valid one. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
