/** A page over time: periods of one value, bands, the lowest of thirty days, and delivered prices with the terms of their time. */
import { describe, expect, it } from 'vitest';
import { deliveredPoints, termsPages } from './delivered-history.ts';
import { bandsOf, factsOverTime, lowestOfThirtyDays, pricePoints } from './page-history.ts';
import { absent, euro, found, shopData, snapshot } from './test-data.ts';

const day = (number: number): string => new Date(Date.UTC(2026, 9, number, 10)).toISOString();
const product = (number: number, price: number, more: { former?: number; stock?: string } = {}) =>
  snapshot(
    '/p/1',
    'product',
    [
      found('product.price', euro(price)),
      ...(more.former === undefined ? [] : [found('product.listPrice', euro(more.former))]),
      found('product.availability', more.stock ?? 'InStock'),
    ],
    { takenAt: day(number), id: `p${number}` },
  );
const terms = (number: number, cost: number) =>
  snapshot(
    '/versand',
    'policy',
    [found('shipping.option', { mode: 'home', destination: ['FR'], cost: euro(cost) }, '1')],
    {
      takenAt: day(number),
      id: `t${number}`,
    },
  );
const PRICES = [
  product(1, 40),
  product(5, 40),
  product(9, 35, { former: 40 }),
  product(12, 40),
  product(15, 42, { stock: 'OutOfStock' }),
];

describe('a page over time', () => {
  it('is told in periods of one value, what changed first', () => {
    const [first] = factsOverTime(PRICES);
    expect(first?.map(({ fact, from, to, readings }) => [fact.key, from, to, readings])).toEqual([
      ['product.price', day(1), day(5), 2],
      ['product.price', day(9), day(9), 1],
      ['product.price', day(12), day(12), 1],
      ['product.price', day(15), day(15), 1],
    ]);
    const said = factsOverTime([
      snapshot('/faq', 'policy', [found('payment.method', { offered: true }, 'paypal')], { takenAt: day(1) }),
      snapshot('/faq', 'policy', [absent('payment.method', 'paypal')], { takenAt: day(2) }),
    ]);
    expect(said[0]?.map(({ fact }) => fact.state)).toEqual(['found', 'absent']);
  });

  it('puts what matters to a merchant before what only search engines read', () => {
    const read = (number: number, days: number) =>
      snapshot(
        '/returns',
        'policy',
        [found('seo.description', `Free within ${days} days`), found('returns.window', { days })],
        { takenAt: day(number) },
      );
    const said = factsOverTime([read(1, 14), read(2, 30)]);
    expect(said.map(([period]) => period?.fact.key)).toEqual(['returns.window', 'seo.description']);
  });

  it('has bands for promotions and empty stock', () => {
    expect(bandsOf(PRICES)).toEqual([
      { kind: 'promotion', from: day(9), to: day(12) },
      { kind: 'out-of-stock', from: day(15), to: day(15) },
    ]);
    expect(pricePoints(PRICES).map(({ price }) => price.minor)).toEqual([4000, 4000, 3500, 4000, 4200]);
  });

  it('knows the lowest price of thirty days beside the former price that the page claims', () => {
    const now = new Date(day(34));
    expect(lowestOfThirtyDays(PRICES, now)).toMatchObject({
      price: { minor: 3500 },
      at: day(9),
      daysRead: 4,
      claimed: undefined,
    });
    const sale = [...PRICES, product(40, 38, { former: 60 })];
    expect(lowestOfThirtyDays(sale, new Date(day(41)))).toMatchObject({
      price: { minor: 3500 },
      claimed: { minor: 6000 },
    });
    expect(lowestOfThirtyDays([], now)).toBeUndefined();
  });

  it('adds the delivery as it was read at the time', () => {
    const shop = shopData('shop.test', [PRICES[4]!, terms(12, 6)]);
    expect(termsPages(shop, PRICES[0]!.pageKey)).toEqual(['https://shop.test/versand']);
    const points = deliveredPoints(PRICES, [terms(3, 5), terms(12, 6)], shop, {
      country: 'FR',
      basket: 40,
      currency: 'EUR',
    });
    expect(points.map(({ price }) => price.minor)).toEqual([4500, 4500, 4000, 4600, 4800]);
  });
});
