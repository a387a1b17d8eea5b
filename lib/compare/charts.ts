/** The numbers behind the charts of the comparison: where my prices stand, each shop's level, what delivery costs, how much is answered. */
import { cheapestDelivery, optionsFor } from './landed.ts';
import { measureRow, shopLevels } from './price-measure.ts';
import { priceMatrix } from './price-matrix.ts';
import type { Profile } from './profile.ts';
import { inCurrency, moneyOf } from './rates.ts';
import type { CompareOptions, ComparisonTable } from './table.ts';

export interface ChartShop {
  readonly id: string;
  readonly name: string;
  readonly mine: boolean;
}

/** One shop's price of a product. */
interface PricePosition {
  /** In the currency of the comparison. */
  readonly amount: number;
  /** My price of the same product = 100. */
  readonly index: number;
}

export interface ProductPositions {
  readonly id: string;
  readonly name: string;
  /** Matched by alike titles only. */
  readonly proposed: boolean;
  /** In the order of the shops; undefined where the shop does not sell it or its price cannot be compared. */
  readonly shops: readonly (PricePosition | undefined)[];
}

export interface ShopLevel {
  /** My shop = 100. */
  readonly index: number;
  readonly products: number;
}

export interface DeliveryTerms {
  /** Cheapest delivery of the basket, in the currency of the comparison; 0 is free, undefined is not known. */
  readonly cost: number | undefined;
  /** Order value from which it is free, in the currency of the comparison; 0 where it always is. */
  readonly freeFrom: number | undefined;
}

export interface ChartData {
  readonly shops: readonly ChartShop[];
  /** Products of mine that another shop sells too, those where I am dearest first. */
  readonly positions: readonly ProductPositions[];
  /** Each list below is in the order of the shops. */
  readonly levels: readonly (ShopLevel | undefined)[];
  readonly delivery: readonly DeliveryTerms[];
  readonly coverage: readonly { readonly answered: number; readonly total: number }[];
}

function lowestIndex({ shops }: ProductPositions): number {
  return shops.reduce((lowest, position) => Math.min(lowest, position?.index ?? Infinity), Infinity);
}

/** What delivery to the country of the comparison costs at a shop, for the basket, and from which order on it is free. */
export function deliveryTerms(profile: Profile, options: CompareOptions): DeliveryTerms {
  const delivery = cheapestDelivery(profile, moneyOf(options.basket, options.currency), options);
  const thresholds = optionsFor(profile, options.country).flatMap(({ option }): number[] => {
    if (option.mode === 'pickup' || option.condition !== undefined) return [];
    if (option.cost === 'free') return [0];
    const major = option.freeFrom && inCurrency(option.freeFrom, options.currency, options.rates);
    return major === undefined ? [] : [major];
  });
  return {
    cost: delivery?.major,
    freeFrom: thresholds.length > 0 ? Math.min(...thresholds) : undefined,
  };
}

/** Everything that is drawn, from the folded shops in the order of the table's columns. */
export function chartData(table: ComparisonTable, profiles: readonly Profile[]): ChartData {
  const { options } = table;
  const matrix = priceMatrix(profiles, options);
  const mine = profiles.findIndex(({ shop }) => shop.role === 'mine');
  const measured = matrix.rows.map((row) => measureRow(row, mine, 'price', options));
  const positions = measured
    .map(({ row, cells }): ProductPositions => ({
      id: row.id,
      name: row.name,
      proposed: row.proposed,
      shops: cells.map((cell) =>
        cell?.amount === undefined || cell.index === undefined ? undefined : { amount: cell.amount, index: cell.index },
      ),
    }))
    .filter(({ shops }) => shops.filter((position) => position !== undefined).length > 1)
    .sort((one, other) => lowestIndex(one) - lowestIndex(other) || one.name.localeCompare(other.name));
  return {
    shops: profiles.map(({ shop }) => ({ id: shop.id, name: shop.name, mine: shop.role === 'mine' })),
    positions,
    levels: shopLevels(matrix, measured),
    delivery: profiles.map((profile) => deliveryTerms(profile, options)),
    coverage: table.columns.map(({ coverage }) => ({ answered: coverage.answered, total: coverage.total })),
  };
}
