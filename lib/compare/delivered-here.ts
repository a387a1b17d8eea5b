/** The product in front of the merchant: what it costs at the buyer's door, and beside the same product in my own shop. */
import { lowest, type Money } from '../model/money.ts';
import type { ShopRecord, SnapshotRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { pageKey } from '../text/url.ts';
import { costFor, landedPrice, type Landed } from './landed.ts';
import { matchProducts, productsOf, type MatchBasis, type ShopProduct } from './match.ts';
import { foldProfile, type Profile } from './profile.ts';
import { inCurrency } from './rates.ts';
import type { CompareOptions } from './table.ts';
import type { LandedPrice } from './values.ts';

/** The same product in my shop. */
export interface OwnProduct {
  readonly product: ShopProduct;
  readonly shop: ShopRecord;
  readonly basis: MatchBasis;
  /** My amount that theirs is compared with: delivered where both are known, else the price. */
  readonly amount: Money;
  readonly delivered: boolean;
  /** Their amount over mine, in percent above it; undefined between currencies without a rate. */
  readonly percent: number | undefined;
}

export interface DeliveredHere {
  /** The sum for so many pieces, whatever of it is known; undefined when the price is not. */
  readonly sum: ((pieces: number) => LandedPrice) | undefined;
  /** Undefined when the price or its delivery is not known. */
  readonly landed: Landed | undefined;
  /** The basket decides whether this delivery costs something: the product alone would pay another price. */
  readonly basketDecides: boolean;
  readonly own: OwnProduct | undefined;
}

/** The shop's stored data with this reading as its newest. */
export function withReading(shops: readonly ShopData[], reading: Snapshot): ShopData {
  const known = shops.find(({ shop }) => shop.id === reading.shop);
  if (known?.snapshots.some((snapshot) => snapshot === reading)) return known;
  const record: SnapshotRecord = { ...reading, id: '', pageKey: pageKey(reading.url) };
  if (known) return { ...known, snapshots: [record, ...known.snapshots] };
  return {
    shop: { id: reading.shop, name: reading.shop, role: 'competitor', tags: [], notes: '', addedAt: reading.takenAt },
    pages: [],
    snapshots: [record],
    corrections: [],
    answers: [],
    rules: [],
  };
}

function ownProduct(
  theirs: Profile,
  key: string,
  landed: Landed | undefined,
  shops: readonly ShopData[],
  options: CompareOptions,
): OwnProduct | undefined {
  const mine = shops.filter(({ shop }) => shop.role === 'mine' && shop.id !== theirs.shop.id).map(foldProfile);
  if (mine.length === 0) return undefined;
  const { groups } = matchProducts([...mine, theirs], options.matches);
  const isHere = ({ shop, page }: ShopProduct): boolean => shop === theirs.shop.id && page.pageKey === key;
  const group = groups.find(({ products }) => products.some(isHere));
  const here = group?.products.find(isHere);
  if (!group || !here?.price) return undefined;
  for (const profile of mine) {
    const product = group.products.find(({ shop }) => shop === profile.shop.id);
    if (!product?.price) continue;
    const own = landedPrice(profile, product.price, undefined, options).landed.total;
    const both = own && landed?.landed.total ? { own, their: landed.landed.total } : undefined;
    const amount = both?.own ?? lowest(product.price);
    return {
      product,
      shop: profile.shop,
      basis: group.basis,
      amount,
      delivered: both !== undefined,
      percent: percentAbove(both?.their ?? lowest(here.price), amount, options),
    };
  }
  return undefined;
}

function percentAbove(their: Money, own: Money, { rates }: CompareOptions): number | undefined {
  const base = inCurrency(own, own.currency, rates);
  const other = inCurrency(their, own.currency, rates);
  return base === undefined || other === undefined || base <= 0 ? undefined : (other / base - 1) * 100;
}

/** What is known about the delivered price of the product of a reading; each part is missing when it is not known. */
export function deliveredHere(reading: Snapshot, shops: readonly ShopData[], options: CompareOptions): DeliveredHere {
  const theirs = foldProfile(withReading(shops, reading));
  const key = pageKey(reading.url);
  const price = productsOf(theirs).find(({ page }) => page.pageKey === key)?.price;
  const sum = price && ((pieces: number) => landedPrice(theirs, price, undefined, options, pieces).landed);
  const full = price && landedPrice(theirs, price, undefined, options);
  const landed = full?.landed.total ? full : undefined;
  return {
    sum,
    landed,
    basketDecides: landed !== undefined && basketDecides(landed, options),
    own: price && ownProduct(theirs, key, landed, shops, options),
  };
}

function basketDecides({ landed, delivery }: Landed, { rates }: CompareOptions): boolean {
  if (!delivery) return false;
  const alone = costFor(delivery.option, landed.product, rates);
  return (alone === 'free') !== (landed.delivery === 'free');
}
