/** Finds the boxes of a marketplace's products by their addresses alone: names of classes change, addresses hardly ever. */
import type { Marketplace } from '../knowledge/marketplaces/marketplace.ts';
import type { Page } from '../page/page.ts';
import { isElement } from '../page/tree.ts';
import type { Element } from '../page/tree.ts';
import { findGroups } from './listing-groups.ts';
import { itemIdOf, kindByAddress, marketplaceOf } from './marketplace.ts';

const MOST_LINKS = 3000;
const HIGHEST = 14;

/** The largest box around each product that holds no other product, in document order; those of recommendations left out. */
export function boxesOfProducts(marketplace: Marketplace, page: Page): Element[] {
  const ids = new Map<Element, string | undefined>();
  const first = new Map<string, Element>();
  for (const { url, element } of page.walk.links.slice(0, MOST_LINKS)) {
    const id = productIn(marketplace, url);
    if (id === undefined || page.region(element) !== 'main') continue;
    if (!first.has(id)) first.set(id, element);
    for (
      let node: Element | null = element, step = 0;
      node !== null && step < HIGHEST;
      step++, node = node.parent && isElement(node.parent) ? node.parent : null
    )
      ids.set(node, !ids.has(node) || ids.get(node) === id ? id : undefined);
  }
  const beside = new Set(
    findGroups(page)
      .filter((group) => group.teaser || group.carousel)
      .flatMap((group) => group.rows),
  );
  const boxes = new Set<Element>();
  for (const [id, link] of first) {
    let box = link;
    let aside = beside.has(link);
    for (let node = link.parent, step = 0; node && isElement(node) && step < HIGHEST; node = node.parent, step++) {
      aside ||= beside.has(node);
      if (ids.get(node) !== id) break;
      box = node;
    }
    if (!aside) boxes.add(box);
  }
  return [...boxes];
}

/** The number or path of the product that an address of the marketplace leads to. */
function productIn(marketplace: Marketplace, address: string): string | undefined {
  const url = new URL(address);
  if (marketplaceOf(url) !== marketplace) return undefined;
  const id = itemIdOf(marketplace, url);
  if (id !== undefined) return id;
  return kindByAddress(marketplace, url) === 'product' ? url.pathname : undefined;
}
