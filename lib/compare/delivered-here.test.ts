/** Delivered price of the page in front and the same product in my shop: known parts only, never a guess. */
import { describe, expect, it } from 'vitest';
import type { ShippingOption } from '../model/facts.ts';
import { deliveredHere } from './delivered-here.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

const options = { country: 'FR', basket: 40, currency: 'EUR' };
const delivery = (option: ShippingOption) =>
  snapshot('/livraison', 'policy', [found('shipping.option', option, '1')], { shop: 'rival.test' });

function product(shop: string, price: number, more: { gtin?: string; currency?: string } = {}) {
  return snapshot(
    '/p/board',
    'product',
    [
      found('product.name', 'Walnut board 40 cm'),
      found('product.price', euro(price, more.currency)),
      ...(more.gtin === undefined ? [] : [found('product.gtin', more.gtin)]),
    ],
    { shop },
  );
}

const gtin = '4006381333931';
const mine = (price: number, rest: { currency?: string; delivery?: boolean } = {}) =>
  shopData(
    'mine.test',
    [
      product('mine.test', price, { gtin, ...(rest.currency ? { currency: rest.currency } : {}) }),
      snapshot(
        '/d',
        'policy',
        rest.delivery === false ? [] : [found('shipping.option', { destination: ['FR'], cost: euro(5) }, '1')],
        { shop: 'mine.test' },
      ),
    ],
    { role: 'mine' },
  );

describe('deliveredHere', () => {
  it('adds the shop’s stored delivery to the price of a page that is not saved yet', () => {
    const rival = shopData('rival.test', [delivery({ destination: ['FR'], cost: euro(4.9) })]);
    const { landed, own, basketDecides } = deliveredHere(product('rival.test', 39.9), [rival], options);
    expect(landed?.landed).toMatchObject({
      product: { minor: 3990 },
      delivery: { minor: 490 },
      total: { minor: 4480 },
    });
    expect(landed?.delivery?.entry.best.evidence).toHaveLength(1);
    expect(basketDecides).toBe(false);
    expect(own).toBeUndefined();
  });

  it('says nothing when delivery or price are not known', () => {
    const unknown = deliveredHere(product('rival.test', 39.9), [], options);
    expect(unknown).toMatchObject({ landed: undefined, basketDecides: false, own: undefined });
    // What is known of the sum can still be completed by the merchant.
    expect(unknown.sum?.(2)).toMatchObject({ product: { minor: 7980 }, quantity: 2 });
    expect(unknown.sum?.(2)).not.toHaveProperty('total');
    const rival = shopData('rival.test', [delivery({ destination: ['DE'], cost: euro(4.9) })]);
    expect(deliveredHere(product('rival.test', 39.9), [rival], options).landed).toBeUndefined();
    const priceless = snapshot('/p/x', 'product', [found('product.name', 'Board')], { shop: 'rival.test' });
    expect(deliveredHere(priceless, [rival, mine(10)], options)).toMatchObject({ own: undefined, sum: undefined });
  });

  it('tells that only the basket makes delivery free', () => {
    const rival = shopData('rival.test', [delivery({ destination: ['FR'], cost: euro(4.9), freeFrom: euro(30) })]);
    expect(deliveredHere(product('rival.test', 20), [rival], options).basketDecides).toBe(true);
    expect(deliveredHere(product('rival.test', 35), [rival], options).basketDecides).toBe(false);
  });

  it('compares with the same product of my shop, delivered where both are known', () => {
    const rival = shopData('rival.test', [delivery({ destination: ['FR'], cost: euro(4.9) })]);
    const here = product('rival.test', 39.9, { gtin });
    const { own } = deliveredHere(here, [rival, mine(37)], options);
    expect(own).toMatchObject({ basis: 'gtin', delivered: true, amount: { minor: 4200 } });
    expect(own?.percent).toBeCloseTo(6.667, 2);
    const bare = deliveredHere(here, [rival, mine(39.9, { delivery: false })], options).own;
    expect(bare).toMatchObject({ delivered: false, amount: { minor: 3990 }, percent: 0 });
  });

  it('gives no percentage between currencies, and no comparison of my shop with itself', () => {
    const here = product('rival.test', 39.9, { gtin });
    expect(deliveredHere(here, [mine(37, { currency: 'CHF', delivery: false })], options).own).toMatchObject({
      percent: undefined,
    });
    expect(deliveredHere(product('mine.test', 37, { gtin }), [mine(37)], options).own).toBeUndefined();
  });
});
