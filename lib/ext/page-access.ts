/** Which addresses can be read at all, which host right covers them, and what a refused injection means. Pure. */
import type { ErrorCode } from '../model/records.ts';

/** Shops for extensions: browsers keep scripts out of them whatever the rights. */
const STORES = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
  'chrome.google.com/webstore',
];

/** Why a page of this address cannot be read, as far as the address tells. */
export function unreadableAddress(address: string): ErrorCode | undefined {
  if (!URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return 'local-file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.some((store) => `${hostname}${pathname}`.startsWith(store))) return 'store-page';
  return undefined;
}

/** The host right for one shop: this scheme and host on any port; undefined where none can exist. */
export function originPattern(address: string): string | undefined {
  if (unreadableAddress(address) !== undefined) return undefined;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/**
 * What the browser's refusal to inject means. The texts are Chromium's (extensions/common/manifest_constants and
 * permissions_data) and Firefox's; an unknown one is "no access", which is true and asks for a click.
 */
export function refusalCode(message: string, address: string | undefined): ErrorCode {
  const known = address === undefined ? undefined : unreadableAddress(address);
  if (known) return known;
  if (/extensions gallery|webstore/i.test(message)) return 'store-page';
  if (/\bfile:\/\//i.test(message)) return 'local-file';
  if (/(?:chrome|about|edge|view-source|devtools|chrome-extension|moz-extension):|error page/i.test(message))
    return 'browser-page';
  if (/no tab with id|invalid tab id|tab was closed/i.test(message)) return 'tab-gone';
  if (/frame .*(?:removed|gone|not found)|document .*(?:unloaded|gone)|no frame with id/i.test(message))
    return 'page-changed';
  if (address !== undefined && /\.pdf$/i.test(new URL(address).pathname)) return 'pdf-page';
  return 'no-access';
}
