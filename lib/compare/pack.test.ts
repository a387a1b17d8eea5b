import { describe, expect, it } from 'vitest';
import { productsOf, type ShopProduct } from './match.ts';
import { differentPacks, packInTitle } from './pack.ts';
import { foldProfile } from './profile.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

function product(name: string, price: number, unit?: { readonly price: number; readonly per: string }): ShopProduct {
  const facts = [found('product.name', name), found('product.price', euro(price))];
  if (unit) facts.push(found('product.unitPrice', { price: euro(unit.price), per: unit.per }));
  const [read] = productsOf(foldProfile(shopData('a.test', [snapshot('/p', 'product', facts, { shop: 'a.test' })])));
  if (!read) throw new Error('no product');
  return read;
}

describe('packInTitle', () => {
  it.each([
    ['Café moulu 250 g', { amount: 0.25, unit: 'kg' }],
    ['Limonade 6 x 33 cl', { amount: 1.98, unit: 'l' }],
    ['Huile d’olive 1,5 L', { amount: 1.5, unit: 'l' }],
    ['Savon 100 g, lot de 3', { amount: 0.3, unit: 'kg' }],
    ['Torchons, lot de 6', { amount: 6, unit: 'piece' }],
    ['Kerzen 12er Pack', { amount: 12, unit: 'piece' }],
    ['Planche 40 x 30 cm', undefined],
    ['Galaxy S24 128 GB', undefined],
  ])('%s', (title, pack) => expect(packInTitle(title)).toEqual(pack));
});

describe('differentPacks', () => {
  it('tells packs of different contents apart, by title or by the printed unit price', () => {
    const small = product('Café 250 g', 5);
    expect(differentPacks(small, product('Café 500 g', 9))).toEqual({
      one: { amount: 0.25, unit: 'kg' },
      other: { amount: 0.5, unit: 'kg' },
    });
    expect(differentPacks(small, product('Café', 9, { price: 1.8, per: '100 g' }))?.other.amount).toBeCloseTo(0.5);
  });

  it('is silent where the contents are the same, unknown or of another kind', () => {
    const small = product('Café 250 g', 5);
    expect(differentPacks(small, product('Café', 5.1, { price: 20.4, per: 'kg' }))).toBeUndefined();
    expect(differentPacks(small, product('Café', 5))).toBeUndefined();
    expect(differentPacks(small, product('Café 25 cl', 5))).toBeUndefined();
  });
});
