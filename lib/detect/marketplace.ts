/** Recognises the marketplaces by their hosts and addresses. */
import { MARKETPLACES } from '../knowledge/marketplaces/index.ts';
import type { Marketplace } from '../knowledge/marketplaces/marketplace.ts';
import type { PageKind } from '../model/facts.ts';

const BY_HOST = new Map<string, Marketplace[]>();
for (const marketplace of MARKETPLACES) {
  for (const host of marketplace.hosts) BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), marketplace]);
}

/** Path and query in lower case: what the address patterns of a marketplace are written for. */
const tail = (url: URL): string => `${url.pathname}${url.search}`.toLowerCase();

/** The marketplace that an address belongs to; undefined for a shop of its own. */
export function marketplaceOf(url: URL): Marketplace | undefined {
  const labels = url.hostname.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    for (const marketplace of BY_HOST.get(labels.slice(from).join('.')) ?? []) {
      if (!marketplace.only || marketplace.only.test(tail(url))) return marketplace;
    }
  }
  return undefined;
}

/** The marketplace with a name, as settled for the page. */
export function marketplaceNamed(name: string | undefined): Marketplace | undefined {
  return name === undefined ? undefined : MARKETPLACES.find((marketplace) => marketplace.name === name);
}

/** What kind of page an address of a marketplace leads to, where its shape tells. */
export function kindByAddress(marketplace: Marketplace, url: URL): PageKind | undefined {
  const text = tail(url);
  const host = url.hostname.toLowerCase();
  return marketplace.kinds.find(
    ({ pattern, host: only }) => (only === undefined || host === only) && pattern.test(text),
  )?.kind;
}

/** The marketplace's own number of the item that an address leads to. */
export function itemIdOf(marketplace: Marketplace, url: URL): string | undefined {
  return marketplace.itemId?.exec(`${url.pathname}${url.search}`)?.[1];
}
