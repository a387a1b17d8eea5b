import { describe, expect, it } from 'vitest';
import type { ShippingOption } from '../model/facts.ts';
import { landedPrice } from './landed.ts';
import { foldProfile } from './profile.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

const options = { country: 'FR', basket: 40, currency: 'EUR' };

function land(list: readonly ShippingOption[], price = 39.9, rest: Partial<typeof options> = {}) {
  const facts = list.map((option, index) => found('shipping.option', option, String(index + 1)));
  const profile = foldProfile(shopData('shop.test', [snapshot('/livraison', 'policy', facts)]));
  const { landed } = landedPrice(profile, euro(price), 'Board', { ...options, ...rest });
  return {
    total: landed.total && landed.total.minor / 100,
    delivery: landed.delivery === 'free' ? 'free' : landed.delivery?.minor,
  };
}

describe('landedPrice', () => {
  it('adds the cheapest delivery to the country', () => {
    expect(
      land([
        { mode: 'home', cost: euro(6.9) },
        { mode: 'relay', cost: euro(4.9) },
      ]),
    ).toEqual({ total: 44.8, delivery: 490 });
  });

  it('leaves collecting in the shop aside', () => {
    expect(
      land([
        { mode: 'pickup', cost: 'free' },
        { mode: 'home', cost: euro(6) },
      ]),
    ).toEqual({ total: 45.9, delivery: 600 });
  });

  it('takes delivery for free from the threshold on, by basket', () => {
    const list: ShippingOption[] = [{ mode: 'home', cost: euro(6), freeFrom: euro(60) }];
    expect(land(list)).toEqual({ total: 45.9, delivery: 600 });
    expect(land(list, 39.9, { basket: 60 })).toEqual({ total: 39.9, delivery: 'free' });
    expect(land(list, 80)).toEqual({ total: 80, delivery: 'free' });
  });

  it('prefers what is said for the country to what is said for no place', () => {
    expect(land([{ cost: euro(4) }, { destination: ['FR'], cost: euro(5) }])).toMatchObject({ delivery: 500 });
    expect(
      land([
        { destination: ['EU'], cost: euro(9) },
        { destination: ['world'], cost: euro(7) },
      ]),
    ).toMatchObject({ delivery: 900 });
    expect(land([{ destination: ['DE'], cost: euro(3) }])).toEqual({ total: undefined, delivery: undefined });
    expect(land([{ cost: euro(4), excluded: ['FR'] }])).toEqual({ total: undefined, delivery: undefined });
  });

  it('takes a price without a place for the home country of the shop only', () => {
    const page = (vat: string) =>
      foldProfile(
        shopData('shop.test', [
          snapshot('/livraison', 'policy', [found('shipping.option', { cost: euro(4) }, '1'), found('legal.vat', vat)]),
        ]),
      );
    expect(landedPrice(page('FR 40 123456782'), euro(10), 'Board', options).landed.total?.minor).toBe(1400);
    expect(landedPrice(page('DE123456788'), euro(10), 'Board', options).landed.total).toBeUndefined();
  });

  it('knows the home of a shop by its telephone numbers, where they agree', () => {
    const cheap = (numbers: readonly string[]) => {
      const phones = numbers.map((number) => found('contact.phone', number, number));
      const facts = [
        found('shipping.option', { mode: 'relay', cost: euro(3) }, '1'),
        found('shipping.option', { mode: 'home', destination: ['FR', 'CH'], cost: euro(9) }, '2'),
        ...phones,
      ];
      const profile = foldProfile(shopData('shop.test', [snapshot('/livraison', 'policy', facts)]));
      return landedPrice(profile, euro(10), undefined, { ...options, country: 'CH' }).landed.delivery;
    };
    expect(cheap(['+33353010042'])).toMatchObject({ minor: 900 });
    expect(cheap(['+41223010042'])).toMatchObject({ minor: 300 });
    expect(cheap(['+35226000000', '+33353010042'])).toMatchObject({ minor: 300 });
  });

  it('takes a price without a place for no country that the shop’s other prices leave out', () => {
    const list: ShippingOption[] = [
      { mode: 'relay', cost: euro(3) },
      { mode: 'home', destination: ['FR', 'BE'], cost: euro(5) },
    ];
    expect(land(list)).toMatchObject({ delivery: 300 });
    expect(land(list, 39.9, { country: 'IE' })).toEqual({ total: undefined, delivery: undefined });
    expect(
      land([...list, { mode: 'home', destination: ['EU'], cost: euro(9) }], 39.9, { country: 'IE' }),
    ).toMatchObject({
      delivery: 900,
    });
  });

  it('says nothing where the page names no price, or one in another currency', () => {
    expect(land([{ mode: 'home' }])).toEqual({ total: undefined, delivery: undefined });
    expect(land([{ freeFrom: euro(60) }])).toEqual({ total: undefined, delivery: undefined });
    expect(land([{ cost: euro(5, 'CHF') }])).toEqual({ total: undefined, delivery: undefined });
  });

  it('takes a price under a condition only where there is no other', () => {
    const light: ShippingOption = { mode: 'letter', cost: euro(2), condition: 'up to 250 g' };
    expect(land([light, { mode: 'home', cost: euro(6) }])).toMatchObject({ delivery: 600 });
    expect(land([light])).toMatchObject({ delivery: 200 });
  });
});
