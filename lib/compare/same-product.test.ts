import { describe, expect, it } from 'vitest';
import { matchRecord } from '../model/match.ts';
import type { ShopData } from '../model/services.ts';
import { sameProduct } from './same-product.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

interface Sold {
  readonly name: string;
  readonly price: number;
  readonly gtin?: string;
}

function shop(id: string, sold: readonly Sold[], role: 'mine' | 'competitor' = 'competitor'): ShopData {
  const pages = sold.map(({ name, price, gtin }, index) =>
    snapshot(
      `/${index}`,
      'product',
      [
        found('product.name', name),
        found('product.price', euro(price)),
        ...(gtin ? [found('product.gtin', gtin)] : []),
      ],
      { shop: id },
    ),
  );
  return shopData(id, pages, { role });
}

const CODE = '9520000101015';
const mine = shop('mine.test', [{ name: 'Planche en noyer 40 x 30 cm', price: 50, gtin: CODE }], 'mine');
const rival = shop('rival.test', [
  { name: 'Walnut board', price: 56, gtin: CODE },
  { name: 'Bread knife', price: 12 },
]);
const other = shop('other.test', [{ name: 'Planche noyer 40x30 cm', price: 45 }]);
const shops = [mine, rival, other];
const options = { country: 'FR', basket: 40, currency: 'EUR' };
const page = (data: ShopData, index = 0) => {
  const read = data.snapshots[index];
  if (!read) throw new Error('no page');
  return read;
};

describe('sameProduct', () => {
  it('lists who else sells it, how much dearer, and the index with mine = 100', () => {
    const known = sameProduct(page(rival), shops, options);
    expect(known?.index).toBe(112);
    const told = known?.offers.map(({ shop: { id }, basis, percent, index }) => [
      id,
      basis,
      percent?.toFixed(1),
      index,
    ]);
    expect(told).toEqual([
      ['mine.test', 'gtin', '-10.7', 100],
      ['other.test', 'title', '-19.6', 90],
    ]);
  });

  it('takes the merchant’s word, lists what was refused, and offers the rest for matching by hand', () => {
    const at = '2026-11-20T10:00:00.000Z';
    const here = { pageKey: page(mine).pageKey, shop: 'mine.test' };
    const there = { pageKey: page(other).pageKey, shop: 'other.test' };
    const known = sameProduct(page(mine), shops, { ...options, matches: [matchRecord(here, there, 'different', at)] });
    expect(known?.offers.map(({ shop: { id } }) => id)).toEqual(['rival.test']);
    expect(known?.refused).toMatchObject([{ name: 'Planche noyer 40x30 cm', shop: 'other.test' }]);
    expect(known?.candidates.map(({ product }) => product.name)).toEqual(['Bread knife']);
    const same = sameProduct(page(mine), shops, { ...options, matches: [matchRecord(here, there, 'same', at)] });
    expect(same?.offers.map(({ basis }) => basis)).toEqual(['gtin', 'merchant']);
  });

  it('compares packs by their contents', () => {
    const small = shop('a.test', [{ name: 'Café 250 g', price: 5, gtin: CODE }]);
    const large = shop('b.test', [{ name: 'Café 500 g', price: 9, gtin: CODE }]);
    const [offer] = sameProduct(page(small), [small, large], options)?.offers ?? [];
    expect(offer?.percent?.toFixed(0)).toBe('-10');
    expect(offer?.packs?.other).toEqual({ amount: 0.5, unit: 'kg' });
  });

  it('says nothing of a page without a product', () => {
    expect(sameProduct(snapshot('/', 'home', [], { shop: 'mine.test' }), shops, options)).toBeUndefined();
  });
});
