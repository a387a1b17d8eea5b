/** The rows of the price matrix by one measure: the price, the delivered price or the price per unit, each with its own index and spread. */
import type { Money } from '../model/money.ts';
import type { PriceCell, PriceMatrix, PriceRow } from './price-matrix.ts';
import { inCurrency } from './rates.ts';
import type { CompareOptions } from './table.ts';

export const PRICE_MEASURES = ['price', 'delivered', 'unit'] as const;
export type PriceMeasure = (typeof PRICE_MEASURES)[number];

export interface MeasuredCell {
  readonly cell: PriceCell;
  /** In the currency of the comparison; undefined where it is not known or no rate is. */
  readonly amount: number | undefined;
  /** My amount of the same product = 100. */
  readonly index: number | undefined;
  readonly cheapest: boolean;
}

export interface MeasuredRow {
  readonly row: PriceRow;
  /** In the order of the shops; undefined where a shop does not sell it. */
  readonly cells: readonly (MeasuredCell | undefined)[];
  /** Dearest over cheapest, in percent above it. */
  readonly spread: number | undefined;
}

function plainUnit(per: string): string {
  return per.toLowerCase().replace(/[\s.]/g, '');
}

/** Amounts that can be held against each other: prices per unit only where all are for the same unit as the first known one. */
function amountsOf(row: PriceRow, measure: PriceMeasure, options: CompareOptions): (number | undefined)[] {
  const convert = (money: Money): number | undefined => inCurrency(money, options.currency, options.rates);
  if (measure === 'price') return row.cells.map((cell) => cell?.converted);
  if (measure === 'delivered') return row.cells.map((cell) => cell?.convertedLanded);
  const first = row.cells.find((cell) => cell?.unitPrice)?.unitPrice?.per;
  return row.cells.map((cell) => {
    const unit = cell?.unitPrice;
    return unit && first !== undefined && plainUnit(unit.per) === plainUnit(first) ? convert(unit.price) : undefined;
  });
}

/** One product by a measure. */
export function measureRow(row: PriceRow, mine: number, measure: PriceMeasure, options: CompareOptions): MeasuredRow {
  const amounts = amountsOf(row, measure, options);
  const known = amounts.filter((amount) => amount !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const base = amounts[mine];
  return {
    row,
    cells: row.cells.map((cell, place): MeasuredCell | undefined => {
      if (!cell) return undefined;
      const amount = amounts[place];
      const index =
        amount === undefined || base === undefined || base <= 0 ? undefined : Math.round((amount / base) * 1000) / 10;
      return { cell, amount, index, cheapest: known.length > 1 && high > low && amount === low };
    }),
    spread: known.length > 1 && low > 0 ? Math.round((high / low - 1) * 1000) / 10 : undefined,
  };
}

/** The level of each shop: the geometric mean of its indices, with the number of products behind it; undefined where there is none. */
export function shopLevels(
  matrix: PriceMatrix,
  rows: readonly MeasuredRow[],
): readonly ({ readonly index: number; readonly products: number } | undefined)[] {
  return matrix.shops.map((_shop, place) => {
    const ratios = rows.flatMap(({ cells }) => {
      const index = cells[place]?.index;
      return index === undefined || index <= 0 ? [] : [Math.log(index / 100)];
    });
    if (ratios.length === 0) return undefined;
    const mean = Math.exp(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length);
    return { index: Math.round(mean * 1000) / 10, products: ratios.length };
  });
}

/** Currencies in which pages of the matrix print their prices, other than that of the comparison. */
export function foreignCurrencies(matrix: PriceMatrix, currency: string): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of matrix.rows) {
    for (const cell of cells) {
      if (!cell?.price) continue;
      const printed = 'low' in cell.price ? cell.price.low.currency : cell.price.currency;
      if (printed !== currency && printed !== 'XXX') found.add(printed);
    }
  }
  return [...found].sort();
}
