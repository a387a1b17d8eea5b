import { describe, expect, it } from 'vitest';
import type { CorrectionRecord } from '../model/records.ts';
import { entriesOf, foldProfile } from './profile.ts';
import { absent, euro, found, shopData, snapshot } from './test-data.ts';

const delivery = found('page.topic', 'delivery', 'delivery');
const returnsPage = found('page.topic', 'returns', 'returns');

function correction(rest: Partial<CorrectionRecord>): CorrectionRecord {
  return {
    id: 'c1',
    shop: 'shop.test',
    pageKey: 'https://shop.test/returns',
    key: 'returns.window',
    item: '',
    value: '60 jours',
    note: 'seen in the basket',
    at: '2026-11-21T10:00:00.000Z',
    ...rest,
  };
}

describe('foldProfile', () => {
  it('prefers the page about the subject to a banner, and shows both as a dispute', () => {
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/', 'home', [found('returns.window', { days: 14 })], { takenAt: '2026-11-21T10:00:00.000Z' }),
        snapshot('/returns', 'policy', [returnsPage, found('returns.window', { days: 30 })]),
      ]),
    );
    const [entry] = entriesOf(profile, 'returns.window');
    expect(entry?.best.value).toEqual({ days: 30 });
    expect(entry?.conflicts.map(({ value }) => value)).toEqual([{ days: 14 }]);
  });

  it('prefers the newest of two pages of equal standing', () => {
    const page = (path: string, days: number, takenAt: string) =>
      snapshot(path, 'policy', [returnsPage, found('returns.window', { days })], { takenAt });
    const profile = foldProfile(
      shopData('shop.test', [page('/a', 14, '2026-01-01T00:00:00.000Z'), page('/b', 30, '2026-11-01T00:00:00.000Z')]),
    );
    const [entry] = entriesOf(profile, 'returns.window');
    expect(entry?.best.value).toEqual({ days: 30 });
    // Ten months apart: history, not a dispute.
    expect(entry?.conflicts).toEqual([]);
    expect(entry?.others.map(({ value }) => value)).toEqual([{ days: 14 }]);
  });

  it('does not take an older reading of the same page for a dispute', () => {
    const page = (days: number, takenAt: string) =>
      snapshot('/returns', 'policy', [returnsPage, found('returns.window', { days })], { takenAt });
    const profile = foldProfile(
      shopData('shop.test', [page(14, '2026-11-18T00:00:00.000Z'), page(30, '2026-11-20T00:00:00.000Z')]),
    );
    const [entry] = entriesOf(profile, 'returns.window');
    expect(entry?.best.value).toEqual({ days: 30 });
    expect(entry?.conflicts).toEqual([]);
    expect(profile.snapshots).toHaveLength(1);
  });

  it('lets the shop’s own promise win over the legal minimum that the page repeats', () => {
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/terms', 'policy', [returnsPage, found('returns.window', { days: 14, statutory: true })]),
        snapshot('/', 'home', [found('returns.window', { days: 100 })]),
      ]),
    );
    const [entry] = entriesOf(profile, 'returns.window');
    expect(entry?.best.value).toEqual({ days: 100 });
    expect(entry?.conflicts).toEqual([]);
  });

  it('takes a page that tells less for no dispute', () => {
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/', 'home', [found('shipping.option', { freeFrom: euro(60) }, '1')]),
        snapshot('/delivery', 'policy', [
          delivery,
          found('shipping.option', { freeFrom: euro(60), handling: { max: 2 } }, '1'),
        ]),
      ]),
    );
    expect(entriesOf(profile, 'shipping.option')[0]?.conflicts).toEqual([]);
  });

  it('keeps both the correction and what the machine read', () => {
    const profile = foldProfile(
      shopData('shop.test', [snapshot('/returns', 'policy', [returnsPage, found('returns.window', { days: 30 })])], {
        corrections: [correction({})],
      }),
    );
    const [entry] = entriesOf(profile, 'returns.window');
    expect(entry?.best).toMatchObject({
      by: 'merchant',
      value: { days: 60 },
      typed: '60 jours',
      note: 'seen in the basket',
    });
    expect(entry?.others[0]).toMatchObject({ by: 'machine', value: { days: 30 } });
    expect(entry?.conflicts).toEqual([]);
  });

  it('shows words that do not parse as they were typed, and takes null for a no', () => {
    const data = (value: string | null) =>
      foldProfile(shopData('shop.test', [], { corrections: [correction({ value })] }));
    expect(entriesOf(data('ask them'), 'returns.window')[0]?.best).toMatchObject({ state: 'found', typed: 'ask them' });
    expect(entriesOf(data('ask them'), 'returns.window')[0]?.best.value).toBeUndefined();
    expect(entriesOf(data(null), 'returns.window')[0]?.best.state).toBe('absent');
  });

  it('folds delivery options by mode and place, whatever their number', () => {
    const option = (cost: number, item: string) =>
      found('shipping.option', { mode: 'relay', destination: ['FR'], cost: euro(cost) }, item);
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/', 'home', [option(4, '3')]),
        snapshot('/delivery', 'policy', [
          delivery,
          found('shipping.option', { mode: 'home', cost: euro(6) }, '1'),
          option(4, '2'),
        ]),
      ]),
    );
    const entries = entriesOf(profile, 'shipping.option');
    expect(entries).toHaveLength(2);
    expect(entries.every((entry) => entry.conflicts.length === 0)).toBe(true);
  });

  it('keeps the products of a shop apart', () => {
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/p1', 'product', [found('product.price', euro(10))]),
        snapshot('/p2', 'product', [found('product.price', euro(20))]),
      ]),
    );
    expect(entriesOf(profile, 'product.price')).toHaveLength(2);
    expect(profile.products).toHaveLength(2);
  });

  it('keys claims by checklist item and remembers why something was not read', () => {
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/', 'home', [
          found('claim', { text: 'Fabriqué en France' }, 'st-values:local'),
          { key: 'product.price', state: 'unknown', reason: 'needs-tab' },
        ]),
      ]),
    );
    expect(profile.claims.get('st-values')).toHaveLength(1);
    expect(profile.unknowns.get('product.price')).toEqual(new Set(['needs-tab']));
  });

  it('shows a page that says no against one that says yes', () => {
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/', 'home', [found('payment.method', { offered: true }, 'amex')]),
        snapshot('/terms', 'policy', [found('page.topic', 'payment', 'payment'), absent('payment.method', 'amex')]),
      ]),
    );
    const [entry] = entriesOf(profile, 'payment.method');
    expect(entry?.best.state).toBe('absent');
    expect(entry?.conflicts).toHaveLength(1);
  });
});
