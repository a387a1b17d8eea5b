import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/evidence.ts';
import { matchRecord } from '../model/match.ts';
import { matchProducts, normalGtin } from './match.ts';
import { foldProfile, type Profile } from './profile.ts';
import { priceIndex } from './price-index.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

interface Sold {
  readonly name: string;
  readonly price: number;
  readonly gtin?: string;
  readonly mpn?: string;
  readonly brand?: string;
  readonly currency?: string;
}

function shop(id: string, sold: readonly Sold[]): Profile {
  return foldProfile(
    shopData(
      id,
      sold.map(({ name, price, gtin, mpn, brand, currency }, index) => {
        const facts: Fact[] = [found('product.name', name), found('product.price', euro(price, currency))];
        if (gtin) facts.push(found('product.gtin', gtin));
        if (mpn) facts.push(found('product.mpn', mpn));
        if (brand) facts.push(found('product.brand', brand));
        return snapshot(`/${index}`, 'product', facts, { shop: id });
      }),
    ),
  );
}

const names = (profiles: readonly Profile[]) =>
  matchProducts(profiles).groups.map(
    ({ basis, products }) => `${basis}: ${products.map(({ name }) => name).join(' = ')}`,
  );

describe('matchProducts', () => {
  it('matches by barcode, whatever its length and the language of the name', () => {
    expect(
      names([
        shop('a.test', [{ name: 'Planche en noyer', price: 40, gtin: '9520000101015' }]),
        shop('b.test', [{ name: 'Schneidebrett', price: 39, gtin: '09520000101015' }]),
      ]),
    ).toEqual(['gtin: Planche en noyer = Schneidebrett']);
  });

  it('matches by maker’s reference only within a brand', () => {
    const a = shop('a.test', [{ name: 'One', price: 1, brand: 'Bosch', mpn: 'PSR-18' }]);
    expect(names([a, shop('b.test', [{ name: 'Two', price: 1, brand: 'BOSCH', mpn: 'psr 18' }])])).toEqual([
      'mpn: One = Two',
    ]);
    expect(names([a, shop('b.test', [{ name: 'Two', price: 1, brand: 'Makita', mpn: 'PSR-18' }])])).toEqual([]);
  });

  it('proposes alike titles of the same size, never of another', () => {
    const a = shop('a.test', [
      { name: 'Planche à découper en noyer 40 x 30 cm', price: 1 },
      { name: 'Rouleau hêtre', price: 1 },
    ]);
    expect(names([a, shop('b.test', [{ name: 'Planche à découper noyer massif 40×30 cm', price: 1 }])])).toEqual([
      'title: Planche à découper en noyer 40 x 30 cm = Planche à découper noyer massif 40×30 cm',
    ]);
    expect(names([a, shop('b.test', [{ name: 'Planche à découper en noyer 50 x 30 cm', price: 1 }])])).toEqual([]);
  });

  it('never puts two products of one shop together, nor products with different barcodes', () => {
    const same = { name: 'Tasse grès bleu 30 cl', price: 9 };
    expect(matchProducts([shop('a.test', [same, same]), shop('b.test', [same])]).groups[0]?.products).toHaveLength(2);
    expect(
      names([
        shop('a.test', [{ ...same, gtin: '9520000101015' }]),
        shop('b.test', [{ ...same, gtin: '9520000101022' }]),
      ]),
    ).toEqual([]);
  });

  it('refuses texts that are no barcode', () => {
    expect(normalGtin('952 0000 101015')).toBe('09520000101015');
    expect(normalGtin('12345')).toBeUndefined();
    expect(normalGtin('00000000')).toBeUndefined();
    expect(normalGtin(undefined)).toBeUndefined();
  });
});

describe('priceIndex', () => {
  const gtin = (price: number, code: string, currency?: string): Sold => ({
    name: code,
    price,
    gtin: `952000010${code}`,
    ...(currency ? { currency } : {}),
  });
  const mine = shop('mine.test', [gtin(100, '1015'), gtin(50, '1022')]);

  it('is the geometric mean of the ratios, mine = 100', () => {
    const matching = matchProducts([mine, shop('b.test', [gtin(110, '1015'), gtin(50, '1022')])]);
    expect(priceIndex(matching, 'mine.test', 'b.test', undefined)).toMatchObject({ index: 104.9, proposed: false });
    expect(priceIndex(matching, 'mine.test', 'mine.test', undefined)?.index).toBe(100);
  });

  it('compares currencies only by a rate that was given', () => {
    const matching = matchProducts([mine, shop('c.test', [gtin(95, '1015', 'CHF')])]);
    expect(priceIndex(matching, 'mine.test', 'c.test', undefined)).toBeUndefined();
    const rates = { base: 'EUR', rates: { CHF: 0.95 }, asOf: '2026-11-20', source: 'typed' };
    expect(priceIndex(matching, 'mine.test', 'c.test', rates)?.index).toBe(100);
  });
});

describe('the merchant’s words', () => {
  const mine = shop('mine.test', [{ name: 'Tasse grès bleu 30 cl', price: 9 }]);
  const other = shop('b.test', [
    { name: 'Tasse grès bleu 30 cl', price: 8 },
    { name: 'Mug Azur', price: 7 },
  ]);
  const word = (page: string, verdict: 'same' | 'different') =>
    matchRecord(
      { pageKey: 'https://mine.test/0', shop: 'mine.test' },
      { pageKey: `https://b.test/${page}`, shop: 'b.test' },
      verdict,
      '2026-11-20T10:00:00.000Z',
    );
  const groups = (...words: ReturnType<typeof word>[]) =>
    matchProducts([mine, other], words).groups.map(
      ({ basis, products }) => `${basis}: ${products.map(({ name }) => name).join(' = ')}`,
    );

  it('make a proposal a certainty, or end it', () => {
    expect(groups()).toEqual(['title: Tasse grès bleu 30 cl = Tasse grès bleu 30 cl']);
    expect(groups(word('0', 'same'))).toEqual(['merchant: Tasse grès bleu 30 cl = Tasse grès bleu 30 cl']);
    expect(groups(word('0', 'different'))).toEqual([]);
  });

  it('go before everything that was read', () => {
    expect(groups(word('1', 'same'))).toEqual(['merchant: Tasse grès bleu 30 cl = Mug Azur']);
    const coded = (id: string) => shop(id, [{ name: 'Cup', price: 9, gtin: '9520000101015' }]);
    expect(matchProducts([coded('mine.test'), coded('b.test')], [word('0', 'different')]).groups).toEqual([]);
  });
});
