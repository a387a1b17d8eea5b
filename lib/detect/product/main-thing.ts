/** Which of the page's structured products is the one that the page sells. */
import type { Page } from '../../page/page.ts';
import { isA, textAt, things, values } from '../../page/structured.ts';
import type { Thing } from '../../page/structured.ts';
import { isElement } from '../../page/tree.ts';
import { foldName, overlap } from '../../text/name.ts';

const PRODUCT_TYPES = [
  'Product',
  'ProductGroup',
  'IndividualProduct',
  'ProductModel',
  'SomeProducts',
  'Book',
  'Vehicle',
  'Car',
  'Game',
  'VideoGame',
  'MusicAlbum',
  'Drug',
] as const;

/** The product that the page's structured data describe, with the other nodes that tell of the same one. */
export interface MainProduct {
  readonly thing: Thing;
  /** Other nodes of the same product (a second JSON-LD block, microdata beside JSON-LD). */
  readonly more: readonly Thing[];
  /** Structured products of the page that are others. */
  readonly others: number;
}

function isProduct(thing: Thing): boolean {
  return isA(thing, ...PRODUCT_TYPES);
}

/** A product that only hangs below another node is a related one, a list entry or what a review is about. */
function isNested(thing: Thing): boolean {
  for (let node = thing.parent; node !== undefined; node = node.parent) {
    if (
      isA(node, 'ItemList', 'ListItem', 'Review', 'OfferCatalog', 'Organization', 'Store', 'Offer', 'Order', 'Recipe')
    )
      return true;
    if (isProduct(node)) return true;
  }
  return false;
}

function pageNames(page: Page): string[] {
  const names = page.metas('og:title', 'twitter:title').map((meta) => meta.content);
  names.push(page.title);
  for (const heading of page.tags('h1')) names.push(page.text(heading).slice(0, 300));
  return names.filter((name) => name !== '').map(foldName);
}

function sameAddress(page: Page, address: string): boolean {
  if (!URL.canParse(address, page.url)) return false;
  return new URL(address, page.url).pathname.replace(/\/$/, '') === page.url.pathname.replace(/\/$/, '');
}

function weighThing(page: Page, thing: Thing, names: readonly string[]): number {
  let weight = 0;
  if (values(thing, 'offers').length > 0 || values(thing, 'offerdetails').length > 0) weight += 2;
  if (values(thing, 'hasvariant').length > 0) weight += 1.5;
  const name = textAt(thing, 'name');
  if (name !== undefined) weight += 1 + 4 * Math.max(0, ...names.map((other) => overlap(foldName(name), other)));
  for (const key of ['url', '@id', 'mainentityofpage']) {
    const address = textAt(thing, key);
    if (address !== undefined && page.url.pathname.length > 1 && sameAddress(page, address)) weight += 2;
  }
  if (values(thing, 'sku').length + values(thing, 'gtin13').length + values(thing, 'brand').length > 0) weight += 0.5;
  if (values(thing, 'description').length > 0) weight += 0.5;
  if (thing.element !== undefined && hasHeading(thing)) weight += 3;
  if (isNested(thing)) weight -= 4;
  return weight;
}

/** Microdata: the item that holds the page's h1. */
function hasHeading(thing: Thing): boolean {
  const stack = [...(thing.element?.children ?? [])];
  for (let node = stack.pop(), seen = 0; node !== undefined && seen < 4000; node = stack.pop(), seen++) {
    if (!isElement(node)) continue;
    if (node.name === 'h1') return true;
    stack.push(...node.children);
  }
  return false;
}

/** The page's own product among its structured data; undefined when none is typed as a product, or all are entries of lists. */
export function mainProduct(page: Page): MainProduct | undefined {
  const products = page.things.filter(isProduct);
  if (products.length === 0) return undefined;
  const names = pageNames(page);
  const weighed = products.slice(0, 200).map((thing) => ({ thing, weight: weighThing(page, thing, names) }));
  weighed.sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (best === undefined || best.weight < 0) return undefined;
  const free = weighed.filter((entry) => !isNested(entry.thing));
  // Several products of equal standing and none of them named like the page: a listing.
  if (free.length > 2 && best.weight < 4) return undefined;
  const name = foldName(textAt(best.thing, 'name') ?? '');
  const siblings = variantsBeside(
    best.thing,
    free.flatMap((entry) => (best.weight - entry.weight < SAME_WEIGHT ? [entry.thing] : [])),
  );
  const main = siblings.length > 0 ? groupOf(best.thing, siblings) : best.thing;
  const more: Thing[] = [];
  let others = 0;
  for (const { thing } of weighed) {
    if (thing === best.thing || variantOf(thing, main) || variantOf(thing, best.thing)) continue;
    const own = textAt(thing, 'name');
    const same = own !== undefined && name !== '' && overlap(foldName(own), name) >= 0.8;
    if (same && !isNested(thing)) more.push(thing);
    else if (own === undefined && !isNested(thing) && free.length <= 2) more.push(thing);
    else others++;
  }
  return { thing: main, more, others };
}

/** Below this difference in weight no product stands out. */
const SAME_WEIGHT = 0.7;
/** Properties that tell one variant from another. */
const OF_VARIANT =
  /^(?:name|url|@id|mainentityofpage|sku|mpn|gtin\d*|productid|offers?|color|size|material|pattern|image|additionalproperty|hasvariant)$/;

/**
 * The variants of one product that stand beside each other without a group around them ("Shirt - S", "Shirt - M"): each has its own
 * number and none fits the page better than the others. Two of the very same name are one product that was described twice.
 */
function variantsBeside(best: Thing, products: readonly Thing[]): readonly Thing[] {
  const own = foldName(textAt(best, 'name') ?? '');
  if (best.channel !== 'jsonld' || own === '' || values(best, 'hasvariant').length > 0) return [];
  const alike = products.filter((thing) => {
    const name = textAt(thing, 'name');
    return thing.channel === 'jsonld' && name !== undefined && overlap(foldName(name), own) >= 0.5;
  });
  const numbers = new Set(
    alike.map((thing) => textAt(thing, 'sku') ?? textAt(thing, 'gtin13') ?? textAt(thing, 'mpn')),
  );
  const names = new Set(alike.map((thing) => foldName(textAt(thing, 'name') ?? '')));
  if (alike.length < 2 || numbers.has(undefined) || numbers.size < alike.length) return [];
  return names.size === alike.length || alike.length > 2 ? alike : [];
}

/** A group around variants, with what they have in common. */
function groupOf(best: Thing, variants: readonly Thing[]): Thing {
  const shared = [...best.props].filter(([key]) => !OF_VARIANT.test(key));
  return { ...best, types: ['ProductGroup'], props: new Map([...shared, ['hasvariant', variants]]) };
}

function variantOf(thing: Thing, group: Thing): boolean {
  return (
    things(group, 'hasvariant').includes(thing) || things(group, 'model').includes(thing) || thing.parent === group
  );
}
