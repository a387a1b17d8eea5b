/** Price level of a shop over the products that it shares with mine: mine = 100, geometric mean of the price ratios. */
import { lowest } from '../model/money.ts';
import type { Matching, ProductGroup, ShopProduct } from './match.ts';
import { differentPacks } from './pack.ts';
import { inCurrency, type ExchangeRates } from './rates.ts';

export interface SharedProduct {
  readonly group: ProductGroup;
  readonly mine: ShopProduct;
  readonly theirs: ShopProduct;
  /** Their price over mine; of the contents where the packs differ. */
  readonly ratio: number;
  readonly packs: ReturnType<typeof differentPacks>;
}

/** Their price over mine, of the same contents; undefined without two prices in a common currency. */
export function priceRatio(
  mine: ShopProduct,
  theirs: ShopProduct,
  rates: ExchangeRates | undefined,
): { readonly ratio: number; readonly packs: ReturnType<typeof differentPacks> } | undefined {
  if (!mine.price || !theirs.price) return undefined;
  const base = lowest(mine.price);
  const own = inCurrency(base, base.currency, rates);
  const other = inCurrency(lowest(theirs.price), base.currency, rates);
  if (own === undefined || other === undefined || own <= 0 || other <= 0) return undefined;
  const packs = differentPacks(mine, theirs);
  const contents = packs ? packs.one.amount / packs.other.amount : 1;
  return { ratio: (other / own) * contents, packs };
}

export interface PriceIndex {
  /** Rounded to one decimal. */
  readonly index: number;
  readonly shared: readonly SharedProduct[];
  /** Some of the products were matched by title only. */
  readonly proposed: boolean;
  readonly lowest: number;
  readonly highest: number;
}

/** Products of both shops with a price in a common currency. */
export function sharedProducts(
  matching: Matching,
  mine: string,
  theirs: string,
  rates: ExchangeRates | undefined,
): SharedProduct[] {
  return matching.groups.flatMap((group): SharedProduct[] => {
    const own = group.products.find(({ shop }) => shop === mine);
    const other = group.products.find(({ shop }) => shop === theirs);
    const compared = own && other && priceRatio(own, other, rates);
    return compared ? [{ group, mine: own, theirs: other, ...compared }] : [];
  });
}

/** The index of a shop against mine; undefined when they share no priced product. */
export function priceIndex(
  matching: Matching,
  mine: string,
  theirs: string,
  rates: ExchangeRates | undefined,
): PriceIndex | undefined {
  const shared = sharedProducts(matching, mine, theirs, rates);
  if (shared.length === 0) return undefined;
  const mean = Math.exp(shared.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / shared.length);
  const ratios = shared.map(({ ratio }) => ratio * 100);
  return {
    index: Math.round(mean * 1000) / 10,
    shared,
    proposed: shared.some(({ group }) => group.basis === 'title'),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}
