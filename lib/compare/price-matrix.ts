/** Matched products by shop: price, delivered price, unit price, availability, index with mine = 100, and the spread of each product. */
import { lowest, type Money, type Price } from '../model/money.ts';
import { landedPrice } from './landed.ts';
import { matchProducts, type MatchBasis, type ProductGroup, type ShopProduct } from './match.ts';
import { productEntry, type Profile } from './profile.ts';
import { inCurrency } from './rates.ts';
import type { CompareOptions, Proof } from './table.ts';
import { proofsOf } from './readers/reader.ts';
import type { LandedPrice } from './values.ts';

export interface PriceCell {
  readonly shop: string;
  readonly name: string;
  readonly url: string;
  readonly pageKey: string;
  readonly at: string;
  /** As the page prints it, in its own currency. */
  readonly price: Price | undefined;
  readonly listPrice: Price | undefined;
  readonly landed: LandedPrice | undefined;
  readonly unitPrice: { readonly price: Money; readonly per: string } | undefined;
  readonly availability: string | undefined;
  /** In the currency of the comparison; undefined when no rate is known. */
  readonly converted: number | undefined;
  /** Delivered, in the currency of the comparison. */
  readonly convertedLanded: number | undefined;
  /** My price of the same product = 100. */
  readonly index: number | undefined;
  readonly cheapest: boolean;
  readonly proofs: readonly Proof[];
}

export interface PriceRow {
  readonly id: string;
  readonly name: string;
  readonly basis: MatchBasis;
  /** Matched by title only: to be confirmed by the merchant. */
  readonly proposed: boolean;
  /** In the order of the shops; undefined where a shop does not sell it. */
  readonly cells: readonly (PriceCell | undefined)[];
  /** Dearest over cheapest, in percent above it. */
  readonly spread: number | undefined;
}

export interface PriceMatrix {
  readonly shops: readonly Profile['shop'][];
  readonly rows: readonly PriceRow[];
}

function cellOf(product: ShopProduct, profile: Profile, options: CompareOptions): PriceCell {
  const { page, price, name } = product;
  const landed = price ? landedPrice(profile, price, undefined, options).landed : undefined;
  const convert = (money: Money | undefined): number | undefined =>
    money ? inCurrency(money, options.currency, options.rates) : undefined;
  return {
    shop: product.shop,
    name,
    url: page.url,
    pageKey: page.pageKey,
    at: page.at,
    price,
    listPrice: productEntry(page, 'product.listPrice')?.best.value,
    landed,
    unitPrice: productEntry(page, 'product.unitPrice')?.best.value,
    availability: productEntry(page, 'product.availability')?.best.value,
    converted: convert(price && lowest(price)),
    convertedLanded: convert(landed?.total),
    index: undefined,
    cheapest: false,
    proofs: product.priceEntry ? proofsOf(product.priceEntry.best) : [],
  };
}

function rowOf(group: ProductGroup, profiles: readonly Profile[], options: CompareOptions): PriceRow {
  const cells = profiles.map((profile) => {
    const product = group.products.find(({ shop }) => shop === profile.shop.id);
    return product && cellOf(product, profile, options);
  });
  const mine = profiles.findIndex(({ shop }) => shop.role === 'mine');
  const base = cells[mine]?.converted;
  const amounts = cells.flatMap((cell) => (cell?.converted === undefined ? [] : [cell.converted]));
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  return {
    id: group.id,
    name: group.name,
    basis: group.basis,
    proposed: group.basis === 'title',
    cells: cells.map((cell) => {
      if (cell?.converted === undefined) return cell;
      const index = base === undefined || base <= 0 ? undefined : Math.round((cell.converted / base) * 1000) / 10;
      return { ...cell, index, cheapest: amounts.length > 1 && cell.converted === low && high > low };
    }),
    spread: amounts.length > 1 && low > 0 ? Math.round((high / low - 1) * 1000) / 10 : undefined,
  };
}

/** The matrix of all products that at least two of the shops sell. */
export function priceMatrix(profiles: readonly Profile[], options: CompareOptions): PriceMatrix {
  const { groups } = matchProducts(profiles, options.matches);
  return { shops: profiles.map(({ shop }) => shop), rows: groups.map((group) => rowOf(group, profiles, options)) };
}
