/** Links of a shop that are worth visiting: those that a reading saw, without the pages that were read already. */
import type { Snapshot } from '../../lib/model/snapshot.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { pageKey } from '../../lib/text/url.ts';
import { webAddress } from '../parts/address.ts';

export interface UsefulLink {
  /** Topic or kind of page. */
  readonly topic: string;
  readonly url: string;
  readonly text: string;
}

export function linksToVisit(snapshot: Snapshot, shop: ShopData | undefined): readonly UsefulLink[] {
  const read = new Set([pageKey(snapshot.url), ...(shop?.pages.map((page) => page.key) ?? [])]);
  const links = new Map<string, UsefulLink>();
  for (const fact of snapshot.facts) {
    if (fact.key !== 'shop.link' || fact.state !== 'found') continue;
    const address = webAddress(fact.value.url);
    if (address === undefined || read.has(pageKey(address)) || links.has(pageKey(address))) continue;
    links.set(pageKey(address), { topic: fact.item ?? '', url: address, text: fact.value.text });
  }
  return [...links.values()];
}
