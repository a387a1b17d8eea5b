/** The numbers behind the charts: mine is 100, free is 0, what is not known is left out. */
import { describe, expect, it } from 'vitest';
import { chartData } from './charts.ts';
import { foldProfile } from './profile.ts';
import { tableOf, type CompareOptions } from './table.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

const OPTIONS: CompareOptions = { country: 'FR', basket: 30, currency: 'EUR' };

function page(shop: string, path: string, gtin: string, price: ReturnType<typeof euro>) {
  return snapshot(
    path,
    'product',
    [found('product.name', `Board ${gtin}`), found('product.gtin', gtin), found('product.price', price)],
    { shop },
  );
}

const delivery = (shop: string, option: Parameters<typeof found<'shipping.option'>>[1]) =>
  snapshot('/delivery', 'policy', [found('shipping.option', { destination: ['FR'], ...option }, '1')], { shop });

const profiles = [
  shopData(
    'mine.test',
    [
      page('mine.test', '/a', '3760123456784', euro(40)),
      page('mine.test', '/b', '3760123456791', euro(10)),
      delivery('mine.test', { mode: 'home', cost: euro(4.9), freeFrom: euro(60) }),
    ],
    { role: 'mine' },
  ),
  shopData('near.test', [
    page('near.test', '/a', '3760123456784', euro(36)),
    page('near.test', '/b', '3760123456791', euro(8)),
    delivery('near.test', { mode: 'home', cost: 'free' }),
  ]),
  shopData('far.test', [page('far.test', '/a', '3760123456784', euro(33, 'GBP'))]),
].map(foldProfile);

describe('the numbers behind the charts', () => {
  const data = chartData(tableOf(profiles, OPTIONS), profiles);

  it('puts the products where I am dearest first, with my price as 100', () => {
    expect(data.positions.map(({ shops }) => shops.map((position) => position?.index))).toEqual([
      [100, 80, undefined],
      [100, 90, undefined],
    ]);
    expect(data.positions[0]?.shops[1]?.amount).toBe(8);
  });

  it('gives each shop its level over the products in common, and none without a rate', () => {
    expect(data.levels).toEqual([{ index: 100, products: 2 }, { index: 84.9, products: 2 }, undefined]);
  });

  it('tells free from not known', () => {
    expect(data.delivery).toEqual([
      { cost: 4.9, freeFrom: 60 },
      { cost: 0, freeFrom: 0 },
      { cost: undefined, freeFrom: undefined },
    ]);
  });

  it('counts what is answered', () => {
    expect(data.shops.map(({ mine }) => mine)).toEqual([true, false, false]);
    expect(data.coverage[0]?.answered).toBeGreaterThan(data.coverage[2]?.answered ?? Infinity);
  });

  it('holds no position where I sell nothing', () => {
    const others = profiles.slice(1);
    const bare = chartData(tableOf(others, OPTIONS), others);
    expect(bare.positions).toEqual([]);
    expect(bare.levels).toEqual([undefined, undefined]);
  });
});
