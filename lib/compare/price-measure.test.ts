/** Indices, spreads and levels by each measure; nothing is converted without a rate, and no unit is held against another. */
import { describe, expect, it } from 'vitest';
import { priceMatrix } from './price-matrix.ts';
import { foreignCurrencies, measureRow, shopLevels } from './price-measure.ts';
import { foldProfile } from './profile.ts';
import type { CompareOptions } from './table.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

const product = (shop: string, price: ReturnType<typeof euro>, per: string, unit: number) =>
  shopData(
    shop,
    [
      snapshot(
        '/board',
        'product',
        [
          found('product.name', 'Walnut board'),
          found('product.gtin', '3760123456784'),
          found('product.price', price),
          found('product.unitPrice', { price: euro(unit), per }),
          found('shipping.option', { mode: 'home', cost: euro(shop === 'mine.test' ? 5 : 2) }, '1'),
        ],
        { shop },
      ),
    ],
    { role: shop === 'mine.test' ? 'mine' : 'competitor' },
  );
const profiles = [
  product('mine.test', euro(40), 'kg', 20),
  product('near.test', euro(36), ' KG', 18),
  product('far.test', euro(33, 'GBP'), 'piece', 5),
].map(foldProfile);
const OPTIONS: CompareOptions = { country: 'FR', basket: 40, currency: 'EUR' };
const rates = { base: 'EUR', rates: { GBP: 0.825 }, asOf: '2026-11-20', source: 'ECB' };
const measured = (measure: 'price' | 'delivered' | 'unit', options = OPTIONS) => {
  const matrix = priceMatrix(profiles, options);
  const [row] = matrix.rows;
  if (!row) throw new Error('no row');
  return { matrix, row: measureRow(row, 0, measure, options) };
};

describe('the matrix by a measure', () => {
  it('compares prices, with my price as 100', () => {
    const { row } = measured('price');
    expect(row.cells.map((cell) => cell?.index)).toEqual([100, 90, undefined]);
    expect(row.cells.map((cell) => cell?.cheapest)).toEqual([false, true, false]);
    expect(row.spread).toBe(11.1);
  });

  it('compares delivered prices', () => {
    expect(measured('delivered').row.cells.map((cell) => cell?.amount)).toEqual([45, 38, undefined]);
  });

  it('holds no kilogram against a piece', () => {
    expect(measured('unit').row.cells.map((cell) => cell?.index)).toEqual([100, 90, undefined]);
  });

  it('converts by a rate where there is one, and names the currencies that need one', () => {
    const { matrix, row } = measured('price', { ...OPTIONS, rates });
    expect(row.cells[2]?.index).toBe(100);
    expect(row.cells[2]?.cell.price).toMatchObject({ currency: 'GBP', minor: 3300 });
    expect(foreignCurrencies(matrix, 'EUR')).toEqual(['GBP']);
    expect(shopLevels(matrix, [row])).toEqual([
      { index: 100, products: 1 },
      { index: 90, products: 1 },
      { index: 100, products: 1 },
    ]);
  });
});
