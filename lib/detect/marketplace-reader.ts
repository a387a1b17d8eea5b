/** Says which reader read a marketplace page: its own, or the general one because the markup has changed since. */
import type { Marketplace } from '../knowledge/marketplaces/marketplace.ts';
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';

/** The claim for a page of a marketplace that has a reader of its own. */
export function readerUsed(
  key: 'listing.reader' | 'product.reader',
  { name, checked }: Marketplace,
  page: Page,
  fallback: boolean,
): Observation {
  const rule = fallback ? 'marketplace-general-reader' : 'marketplace-own-reader';
  return {
    key,
    value: { marketplace: name, checked, fallback },
    strength: 'specific',
    evidence: [page.evidence('url', 'address', page.url.hostname, rule)],
  };
}
