/** The product of one page in the other shops: who sells it for how much, what waits for the merchant's word, and what was refused. */
import { matchId, type MatchRecord } from '../model/match.ts';
import type { Price } from '../model/money.ts';
import type { ShopRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { pageKey } from '../text/url.ts';
import { withReading } from './delivered-here.ts';
import { matchProducts, productsOf, type MatchBasis, type ShopProduct } from './match.ts';
import type { Pack } from './pack.ts';
import { priceRatio } from './price-index.ts';
import { foldProfile } from './profile.ts';
import type { CompareOptions } from './table.ts';
import { likeness, titleOf, wordCounts } from './titles.ts';

/** The product in another shop. */
export interface OfferElsewhere {
  readonly product: ShopProduct;
  readonly shop: ShopRecord;
  readonly basis: MatchBasis;
  readonly price: Price | undefined;
  /** Percent above (below when negative) the page in front; of the contents where the packs differ. */
  readonly percent: number | undefined;
  /** My price = 100. */
  readonly index: number | undefined;
  /** Contents of both packs where they differ: here and there. */
  readonly packs: { readonly one: Pack; readonly other: Pack } | undefined;
}

/** A product page that can be matched by hand. */
export interface Candidate {
  readonly product: ShopProduct;
  readonly shop: ShopRecord;
  /** How alike the titles are, 0 to 1. */
  readonly likeness: number;
}

export interface SameProduct {
  readonly here: ShopProduct;
  /** Index of the price in front, mine = 100. */
  readonly index: number | undefined;
  /** Certain ones first, mine before the others. */
  readonly offers: readonly OfferElsewhere[];
  /** Pairs with this page that the merchant refused. */
  readonly refused: readonly { readonly record: MatchRecord; readonly name: string; readonly shop: string }[];
  /** Product pages of other shops that are not matched with this one, the most alike first. */
  readonly candidates: readonly Candidate[];
}

/** Why two products of one group are taken for the same; the group's weakest link where nothing ties these two. */
function basisBetween(
  one: ShopProduct,
  other: ShopProduct,
  group: MatchBasis,
  decisions: ReadonlyMap<string, MatchRecord>,
): MatchBasis {
  if (decisions.get(matchId(one.page.pageKey, other.page.pageKey))?.verdict === 'same') return 'merchant';
  if (one.gtin !== undefined && one.gtin === other.gtin) return 'gtin';
  if (one.reference !== undefined && one.reference === other.reference) return 'mpn';
  return group;
}

/** The same product elsewhere; undefined when the page sells none. */
export function sameProduct(
  reading: Snapshot,
  shops: readonly ShopData[],
  options: CompareOptions,
): SameProduct | undefined {
  const decisions = new Map((options.matches ?? []).map((record) => [record.id, record]));
  const owner = withReading(shops, reading);
  const all = [...shops.filter(({ shop }) => shop.id !== reading.shop), owner];
  const profiles = all.map(foldProfile);
  const key = pageKey(reading.url);
  const isHere = ({ shop, page }: ShopProduct): boolean => shop === reading.shop && page.pageKey === key;
  const own = profiles.find(({ shop }) => shop.id === reading.shop);
  const here = own && productsOf(own).find(isHere);
  if (!here) return undefined;
  const matching = matchProducts(profiles, options.matches);
  const group = matching.groups.find(({ products }) => products.some(isHere));
  const records = new Map(all.map(({ shop }) => [shop.id, shop]));
  const others = group?.products.filter((product) => !isHere(product)) ?? [];
  const mine = [here, ...others].find(({ shop }) => records.get(shop)?.role === 'mine');
  const indexOf = (product: ShopProduct): number | undefined => {
    if (!mine) return undefined;
    const ratio = product === mine ? 1 : priceRatio(mine, product, options.rates)?.ratio;
    return ratio === undefined ? undefined : Math.round(ratio * 1000) / 10;
  };
  const offers = others.flatMap((product): OfferElsewhere[] => {
    const shop = records.get(product.shop);
    if (!shop) return [];
    const compared = priceRatio(here, product, options.rates);
    return [
      {
        product,
        shop,
        basis: basisBetween(here, product, group?.basis ?? 'title', decisions),
        price: product.price,
        percent: compared && (compared.ratio - 1) * 100,
        index: indexOf(product),
        packs: compared?.packs,
      },
    ];
  });
  const matched = new Set(others.map(({ page }) => page.pageKey));
  const rest = [...matching.products.values()].flat().filter((product) => {
    const { pageKey: other } = product.page;
    return product.shop !== here.shop && !matched.has(other) && !decisions.has(matchId(key, other));
  });
  return {
    here,
    index: indexOf(here),
    offers: offers.toSorted((one, other) => rank(one) - rank(other)),
    refused: refusedWith(key, options.matches ?? [], matching.products, records),
    candidates: byLikeness(here, rest, records),
  };
}

function rank({ basis, shop }: OfferElsewhere): number {
  return (basis === 'title' ? 2 : 0) + (shop.role === 'mine' ? 0 : 1);
}

function refusedWith(
  key: string,
  decisions: readonly MatchRecord[],
  products: ReadonlyMap<string, readonly ShopProduct[]>,
  shops: ReadonlyMap<string, ShopRecord>,
): SameProduct['refused'] {
  return decisions.flatMap((record) => {
    const side = record.pages.indexOf(key);
    if (side < 0 || record.verdict !== 'different') return [];
    const [page, shop] = [record.pages[1 - side] ?? '', record.shops[1 - side] ?? ''];
    const name = products.get(shop)?.find((product) => product.page.pageKey === page)?.name ?? page;
    return [{ record, name, shop: shops.get(shop)?.name ?? shop }];
  });
}

function byLikeness(
  here: ShopProduct,
  rest: readonly ShopProduct[],
  shops: ReadonlyMap<string, ShopRecord>,
): Candidate[] {
  const title = titleOf(here.name);
  const titles = rest.map(({ name }) => titleOf(name));
  const counts = wordCounts([title, ...titles]);
  // A size may be written in one title only, so here words alone count: the merchant decides.
  const words = { ...title, numbers: new Set<string>() };
  return rest
    .flatMap((product, index): Candidate[] => {
      const shop = shops.get(product.shop);
      const other = titles[index];
      if (!shop || !other) return [];
      const alike = likeness(words, { ...other, numbers: new Set() }, counts, titles.length + 1);
      return [{ product, shop, likeness: alike }];
    })
    .sort((one, other) => other.likeness - one.likeness);
}
