/** The country lens: found, absent and unknown by the pages alone, and limits that depend on the country. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/evidence.ts';
import { deliveredTo } from './delivered-to.ts';
import { landedItem } from './landed-edits.ts';
import { landedPrice } from './landed.ts';
import { countryLens } from './lens.ts';
import { foldProfile } from './profile.ts';
import { buildTable } from './table.ts';
import { absent, euro, found, shopData, snapshot } from './test-data.ts';

const shop = (facts: readonly Fact[]) =>
  shopData('shop.test', [snapshot('/livraison', 'policy', [found('page.topic', 'delivery', 'delivery'), ...facts])]);

function lens(country: string, facts: readonly Fact[]) {
  const data = shop(facts);
  const table = buildTable([data], { country, basket: 40, currency: 'EUR' });
  const rows = table.groups.flatMap((group) => group.rows);
  return countryLens(foldProfile(data), rows, 0, table.options, '2026-11-22');
}

const point = (country: string, id: string, facts: readonly Fact[]) =>
  lens(country, facts).own.find((own) => own.id === id);

describe('delivered there', () => {
  const to = (country: string, facts: readonly Fact[]) => deliveredTo(foldProfile(shop(facts)), country);
  it('is found by name, by union, by the world, and at home by prices without a place', () => {
    const option = (destination?: readonly string[]) =>
      found('shipping.option', { cost: euro(5), ...(destination ? { destination } : {}) }, '1');
    expect(to('BE', [option(['FR', 'BE'])])).toMatchObject({ state: 'found', by: 'named' });
    expect(to('BE', [option(['EU'])])).toMatchObject({ state: 'found', by: 'union' });
    expect(to('CH', [option(['EU'])]).state).toBe('unknown');
    expect(to('CH', [option(['world'])])).toMatchObject({ state: 'found', by: 'world' });
    const home = [option(), found('legal.vat', 'FR 40 123456782')];
    expect(to('FR', home)).toMatchObject({ state: 'found', by: 'home' });
    expect(to('DE', home).state).toBe('unknown');
    expect(to('FR', [option()])).toMatchObject({ state: 'unknown', by: 'placeless' });
  });

  it('is absent only where a page says so or closes the list', () => {
    const served = (item: string) => found('shipping.country', { served: true }, item);
    const notServed = (item: string) => found('shipping.country', { served: false }, item);
    expect(to('IE', [served('FR')]).state).toBe('unknown');
    expect(to('IE', [served('EU'), notServed('IE')]).state).toBe('absent');
    expect(to('IE', [served('FR'), absent('shipping.country', 'world')])).toMatchObject({ state: 'absent' });
    expect(
      to('IE', [found('shipping.option', { destination: ['EU'], excluded: ['IE'], cost: euro(9) }, '1')]),
    ).toMatchObject({ state: 'absent' });
    expect(to('IE', [served('IE'), found('shipping.option', { destination: ['EU'], excluded: ['IE'] }, '1')])).toEqual(
      expect.objectContaining({ state: 'conflict' }),
    );
  });

  it('answers the questions on delivery with the same no', () => {
    const { own, rows } = lens('IE', [found('shipping.country', { served: false }, 'IE')]);
    expect(own[0]?.cell).toMatchObject({ state: 'absent' });
    const cost = rows.find(({ item }) => item.id === 'sh-cost')?.cells[0];
    expect(cost).toMatchObject({ state: 'absent' });
    expect(cost?.proofs).not.toEqual([]);
  });
});

describe('language and currency', () => {
  it('are found when offered, absent when a switcher closes the list, unknown otherwise', () => {
    const spoken = [found('page.language', 'fr-FR'), found('page.currency', 'EUR')];
    expect(point('FR', 'language', spoken)?.cell).toMatchObject({ state: 'found', value: { ids: ['fr'] } });
    expect(point('BE', 'language', spoken)).toMatchObject({
      cell: { state: 'found', value: { ids: ['fr'] } },
      missing: { ids: ['nl', 'de'] },
    });
    expect(point('PL', 'language', spoken)?.cell.state).toBe('unknown');
    expect(point('PL', 'currency', spoken)).toMatchObject({ cell: { state: 'unknown' }, missing: { ids: ['PLN'] } });
    const switcher = [
      found('shop.language', 'https://shop.test/fr', 'fr'),
      found('shop.language', 'https://shop.test/en', 'en'),
    ];
    expect(point('PL', 'language', switcher)?.cell).toMatchObject({ state: 'absent' });
    expect(point('NO', 'language', [found('page.language', 'no')])?.cell.state).toBe('found');
  });
});

describe('payment', () => {
  it('leaves out a method kept for other countries, and tells one that closed', () => {
    const facts = [
      found('payment.method', { offered: true, countries: ['NL'] }, 'ideal'),
      found('payment.method', { offered: true }, 'paypal'),
      found('payment.method', { offered: true }, 'giropay'),
    ];
    const local = (country: string) =>
      lens(country, facts).rows.find(({ item }) => item.id === 'pm-local')?.cells[0]?.value;
    expect(local('NL')).toMatchObject({ seen: ['ideal', 'paypal'], missing: [] });
    expect(local('BE')).toMatchObject({ missing: ['bancontact', 'card'] });
    expect(point('DE', 'closed', facts)?.cell).toMatchObject({ value: { ids: ['giropay'] }, legal: 'to-check' });
    expect(point('FR', 'closed', facts)).toBeUndefined();
  });
});

describe('limits', () => {
  it('are those of the country, judged only by what a page says', () => {
    const facts = [found('returns.window', { days: 10 }), found('warranty', { years: 2 })];
    const standings = (country: string) =>
      Object.fromEntries(lens(country, facts).limits.map(({ row, standing }) => [row.item.id, standing]));
    expect(standings('FR')).toEqual({
      'sh-delay': 'unknown',
      'rt-window': 'to-check',
      'rt-how': 'unknown',
      'rt-guarantee': 'kept',
    });
    expect(standings('ES')).toMatchObject({ 'rt-guarantee': 'to-check' });
    expect(standings('US')).toEqual({});
  });
});

describe('the merchant’s own lines of a delivered price', () => {
  const place = { country: 'FR', basket: 40, currency: 'EUR' };
  const data = shop([found('shipping.option', { destination: ['FR'], cost: euro(5) }, '1')]);
  const edited = (lines: Readonly<Record<string, string>>) =>
    foldProfile({
      ...data,
      answers: Object.entries(lines).map(([item, value]) => ({
        shop: 'shop.test',
        item,
        value,
        note: '',
        at: '2026-11-22T10:00:00.000Z',
      })),
    });
  const land = (profile: ReturnType<typeof foldProfile>, quantity = 1, options = place) =>
    landedPrice(profile, euro(20), undefined, options, quantity).landed;

  it('multiplies the product and lets the sum decide on free delivery', () => {
    expect(land(foldProfile(data), 3)).toMatchObject({
      product: { minor: 6000 },
      quantity: 3,
      basket: { minor: 6000 },
      total: { minor: 6500 },
    });
  });

  it('stand in place of what was read, for this country and basket alone, with the reading beside them', () => {
    const profile = edited({ [landedItem(place, 'delivery')]: '790 EUR', [landedItem(place, 'fees')]: '150 EUR' });
    expect(land(profile)).toMatchObject({
      delivery: { minor: 790 },
      readDelivery: { minor: 500 },
      fees: [{ minor: 150 }],
      edited: ['delivery', 'fees'],
      total: { minor: 2940 },
    });
    expect(land(profile, 1, { ...place, basket: 60 })).toMatchObject({ total: { minor: 2500 } });
    expect(land(profile, 1, { ...place, basket: 60 }).edited).toBeUndefined();
  });

  it('give a sum where no page told the delivery, and none in another currency without a rate', () => {
    const item = landedItem({ ...place, country: 'CH' }, 'delivery');
    expect(land(edited({ [item]: '990 EUR' }), 1, { ...place, country: 'CH' }).total?.minor).toBe(2990);
    expect(land(edited({ [item]: '990 CHF' }), 1, { ...place, country: 'CH' }).total).toBeUndefined();
    expect(land(edited({ [item]: 'nonsense' }), 1, { ...place, country: 'CH' }).delivery).toBeUndefined();
  });
});
