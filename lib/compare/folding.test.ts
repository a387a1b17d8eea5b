/** How answers of several pages become one: the page about the subject, the newest, disputes shown, and per destination country. */
import { describe, expect, it } from 'vitest';
import type { ShippingOption } from '../model/facts.ts';
import { landedPrice, optionsFor } from './landed.ts';
import { entriesOf, foldProfile } from './profile.ts';
import { buildTable } from './table.ts';
import { absent, euro, found, shopData, snapshot } from './test-data.ts';

const topic = (name: 'delivery' | 'returns' | 'payment' | 'legal') => found('page.topic', name, name);
const option = (value: ShippingOption, item = '1') => found('shipping.option', value, item);
const cell = (id: string, country: string, snapshots: Parameters<typeof shopData>[1]) =>
  buildTable([shopData('shop.test', snapshots)], { country, basket: 40, currency: 'EUR' })
    .groups.flatMap(({ rows }) => rows)
    .find(({ item }) => item.id === id)?.cells[0];

describe('folding over pages', () => {
  it('takes a banner for a banner even on the page about the subject', () => {
    const banner = found('returns.window', { days: 14 });
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/', 'home', [banner]),
        // The banner stands on the delivery page as well; the terms say it in their own words.
        snapshot('/retours', 'policy', [topic('returns'), banner], { takenAt: '2026-11-21T10:00:00.000Z' }),
        snapshot('/cgv', 'policy', [topic('returns'), found('returns.window', { days: 30 })]),
      ]),
    );
    const [entry] = entriesOf(profile, 'returns.window');
    expect(entry?.best.value).toEqual({ days: 30 });
    expect(entry?.conflicts.map(({ value }) => value)).toEqual([{ days: 14 }, { days: 14 }]);
  });

  it('keeps what a page says as its own when no other page repeats it', () => {
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/', 'home', [found('returns.window', { days: 14 })]),
        snapshot('/retours', 'policy', [topic('returns'), found('returns.window', { days: 30 })]),
        snapshot('/p', 'product', [found('returns.window', { days: 60 })], { takenAt: '2026-11-22T10:00:00.000Z' }),
      ]),
    );
    const [entry] = entriesOf(profile, 'returns.window');
    expect(entry?.best).toMatchObject({ value: { days: 30 }, pageKind: 'policy' });
    // A single product page is no rival to the policy; the home page is.
    expect(entry?.conflicts.map(({ value }) => value)).toEqual([{ days: 14 }]);
    expect(entry?.others.map(({ value }) => value)).toEqual([{ days: 60 }]);
  });

  it('forgets a member of a list that the page names no more, and keeps the list when the page gives none', () => {
    const page = (items: readonly string[], takenAt: string, via: 'tab' | 'fetch' = 'tab') =>
      snapshot(
        '/paiement',
        'policy',
        [topic('payment'), ...items.map((item) => found('payment.method', { offered: true }, item))],
        { takenAt, via },
      );
    const items = (...pages: readonly ReturnType<typeof page>[]) =>
      entriesOf(foldProfile(shopData('shop.test', pages)), 'payment.method')
        .map(({ item }) => item)
        .sort();
    const [early, late] = ['2026-11-01T00:00:00.000Z', '2026-11-20T00:00:00.000Z'];
    expect(items(page(['visa', 'amex'], early), page(['visa'], late))).toEqual(['visa']);
    expect(items(page(['visa', 'amex'], early, 'fetch'), page(['visa'], late))).toEqual(['visa']);
    // A fetched page may lack what scripts put there; a page that gives no list at all could not be read.
    expect(items(page(['visa', 'amex'], early), page(['visa'], late, 'fetch'))).toEqual(['amex', 'visa']);
    expect(items(page(['visa', 'amex'], early), page([], late))).toEqual(['amex', 'visa']);
  });
});

describe('folding per destination', () => {
  const pages = [
    snapshot('/', 'home', [option({ freeFrom: euro(40) })]),
    snapshot('/livraison', 'policy', [
      topic('delivery'),
      option({ mode: 'home', destination: ['FR'], cost: euro(6), freeFrom: euro(60) }, '1'),
      option({ mode: 'relay', destination: ['FR'], cost: euro(4) }, '2'),
      option({ mode: 'home', destination: ['BE', 'LU'], cost: euro(9), freeFrom: euro(120) }, '3'),
      option({ mode: 'home', destination: ['EU'], cost: euro(15), excluded: ['IE'] }, '4'),
      found('legal.vat', 'FR 40 123456782'),
    ]),
  ];
  const profile = foldProfile(shopData('shop.test', pages));
  const land = (country: string, basket: number) =>
    landedPrice(profile, euro(20), undefined, { country, basket, currency: 'EUR' }).landed.delivery;

  it('reckons with the delivery page, not with a banner that it contradicts', () => {
    expect(land('FR', 50)).toMatchObject({ minor: 400 });
    expect(land('FR', 60)).toBe('free');
    const free = cell('sh-free', 'FR', pages);
    expect(free?.state).toBe('conflict');
    expect(free?.value).toMatchObject({ kind: 'money', money: { minor: 6000 } });
    expect(free?.proofs).toHaveLength(2);
  });

  it('takes a banner that the delivery page confirms for the same promise', () => {
    const same = [snapshot('/', 'home', [option({ freeFrom: euro(60) })]), ...pages.slice(1)];
    expect(cell('sh-free', 'FR', same)).toMatchObject({ state: 'found', value: { money: { minor: 6000 } } });
  });

  it('answers each country with its own prices, thresholds and union', () => {
    expect(land('BE', 50)).toMatchObject({ minor: 900 });
    expect(land('LU', 130)).toBe('free');
    expect(land('DE', 130)).toMatchObject({ minor: 1500 });
    expect(optionsFor(profile, 'IE')).toEqual([]);
    expect(optionsFor(profile, 'CH')).toEqual([]);
    expect(cell('sh-free', 'BE', pages)?.value).toMatchObject({ money: { minor: 12000 } });
    expect(cell('sh-free', 'DE', pages)?.state).toBe('unknown');
    expect(cell('sh-cost', 'CH', pages)?.state).toBe('unknown');
  });

  it('lets a product page not price the delivery of all others', () => {
    const heavy = snapshot('/billot', 'product', [option({ mode: 'home', destination: ['FR'], cost: euro(1) }, '9')]);
    const own = foldProfile(shopData('shop.test', [...pages, heavy]));
    const { landed } = landedPrice(own, euro(20), undefined, { country: 'FR', basket: 20, currency: 'EUR' });
    expect(landed.delivery).toMatchObject({ minor: 400 });
  });
});

describe('absent', () => {
  it('comes from a sentence only: what no page names stays unknown', () => {
    const later = (facts: Parameters<typeof snapshot>[2]) => cell('pm-later', 'FR', [snapshot('/', 'home', facts)]);
    expect(later([found('payment.method', { offered: true }, 'visa')])?.state).toBe('unknown');
    expect(later([absent('payment.method', 'instalments')])).toMatchObject({ state: 'absent' });
    expect(later([absent('payment.method', 'instalments')])?.proofs).not.toEqual([]);
    // No cash on delivery says nothing about invoices and instalments.
    expect(later([absent('payment.method', 'cod')])?.state).toBe('unknown');
  });
});
