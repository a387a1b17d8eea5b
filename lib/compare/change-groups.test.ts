/** Entries of the feed: one cause is one entry, importance follows the merchant, and limits keep what is too small quiet. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/evidence.ts';
import type { ChangeRecord } from '../model/records.ts';
import type { AlertRule } from '../model/watching.ts';
import { groupChanges } from './change-groups.ts';
import { followed, itemOf, subjectsFor, subjectsOf } from './subjects.ts';
import { euro, found } from './test-data.ts';

let count = 0;
function change(before: Fact | undefined, after: Fact | undefined, more: Partial<ChangeRecord> = {}): ChangeRecord {
  count += 1;
  const { key, item } = (after ?? before)!;
  return {
    id: `c${String(count).padStart(3, '0')}`,
    shop: 'shop.test',
    pageKey: 'https://shop.test/versand',
    url: 'https://shop.test/versand',
    key,
    ...(item === undefined ? {} : { item }),
    kind: before && after ? 'changed' : after ? 'appeared' : 'disappeared',
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    beforeAt: '2026-11-20T10:00:00.000Z',
    at: '2026-11-21T10:00:00.000Z',
    seen: false,
    ...more,
  };
}
const page = (path: string, hours = 0): Partial<ChangeRecord> => ({
  pageKey: `https://shop.test${path}`,
  url: `https://shop.test${path}`,
  at: new Date(Date.parse('2026-11-21T10:00:00.000Z') + hours * 3_600_000).toISOString(),
});
const rule = (item: string, more: Partial<AlertRule> = {}): AlertRule => ({ item, useful: 0, useless: 0, ...more });
const price = (was: number, is: number, more: Partial<ChangeRecord> = {}): ChangeRecord =>
  change(found('product.price', euro(was)), found('product.price', euro(is)), { ...page('/p/1'), ...more });

describe('one cause', () => {
  it('is one entry: a threshold told by a delivery option, a claim, the summary for search engines and beside the price', () => {
    const told = (amount: number): Fact[] => [
      found('shipping.option', { mode: 'home', cost: euro(4.9), freeFrom: euro(amount) }, '1'),
      found('shipping.option', { mode: 'relay', freeFrom: euro(amount) }, '2'),
      found('claim', { text: `Livraison offerte dès ${amount},00 €` }, 'sh-flex'),
      found('seo.description', `Planches en bois, port offert dès ${amount} €`),
      found('seo.description', `Livraison en 48 h, offerte dès ${amount} €`),
      found('product.delivery', `Livraison gratuite à partir de ${amount} €`),
    ];
    const places = ['/versand', '/versand', '/', '/', '/p/1', '/p/2'];
    const after = told(45);
    const changes = told(60).map((was, at) => change(was, after[at], page(places[at] ?? '/', at)));
    const groups = groupChanges(changes, { rules: [] });
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ item: 'sh-free', importance: 'high', alerts: true });
    expect(groups[0]?.changes[0].key).toBe('shipping.option');
    expect(groups[0]?.changes).toHaveLength(6);
  });

  it('is not shared by two products, two shops, two days or two amounts', () => {
    const sold = (more: Partial<ChangeRecord>): ChangeRecord =>
      change(found('product.availability', 'InStock'), found('product.availability', 'OutOfStock'), more);
    expect(groupChanges([sold(page('/p/1')), sold(page('/p/2'))], { rules: [] })).toHaveLength(2);
    expect(groupChanges([price(40, 35), price(40, 35, { shop: 'other.test' })], { rules: [] })).toHaveLength(2);
    expect(groupChanges([price(40, 35), price(40, 35, page('/p/1', 72))], { rules: [] })).toHaveLength(2);
    const free = (was: number, is: number): ChangeRecord =>
      change(found('shipping.minimumOrder', euro(was)), found('shipping.minimumOrder', euro(is)));
    expect(groupChanges([free(20, 25), free(30, 35)], { rules: [] })).toHaveLength(2);
  });

  it('is several members of a list at once, and one member on several pages', () => {
    const method = (id: string, more: Partial<ChangeRecord> = {}): ChangeRecord =>
      change(undefined, found('payment.method', { offered: true }, id), more);
    const groups = groupChanges([method('alma'), method('paypal'), method('alma', page('/p/1', 3))], { rules: [] });
    expect(groups).toHaveLength(1);
  });

  it('takes along what a page only words otherwise for it', () => {
    const stock = change(
      found('product.availability', 'InStock'),
      found('product.availability', 'OutOfStock'),
      page('/p/1'),
    );
    const button = change(found('product.cta', 'Add to basket'), found('product.cta', 'Tell me'), page('/p/1'));
    const promise = change(
      found('shipping.option', { mode: 'home', delay: { max: 2 } }, '1'),
      found('shipping.option', { mode: 'home', delay: { max: 9 } }, '1'),
      page('/p/1'),
    );
    expect(groupChanges([button, promise, stock], { rules: [] })).toMatchObject([{ item: 'as-stock' }]);
    expect(groupChanges([button], { rules: [] })).toHaveLength(1);
    expect(groupChanges([promise, button], { rules: [] })).toHaveLength(1);
  });

  it('is told by the same change, whatever numbers were drawn and whichever page was re-read first', () => {
    const mode = { mode: 'home', cost: euro(5) } as const;
    const told = [0, 1, 2].map((turn) => {
      const pages = ['/a', '/b', '/c'].map((path, place) => page(path, (place + turn) % 3));
      const all = pages.flatMap((where) => [
        change(undefined, found('shipping.option', mode, '2'), where),
        change(undefined, found('shipping.option', mode, '1'), where),
        change(undefined, found('shipping.codFee', euro(5)), where),
      ]);
      const drawn = all.map((one, place) => ({ ...one, id: String((place * 7 + turn * 5) % 23) }));
      return groupChanges(drawn, { rules: [] }).map(({ changes: [first, ...others] }) => [
        first.key, first.item, first.pageKey, others.length,
      ]); // prettier-ignore
    });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('keeps every change in exactly one entry', () => {
    const changes = [price(40, 35), price(20, 18, page('/p/2')), price(10, 9, page('/p/3', 100))];
    const ids = groupChanges(changes, { rules: [] }).flatMap((group) => group.changes.map(({ id }) => id));
    expect(ids.sort()).toEqual(changes.map(({ id }) => id).sort());
  });
});

describe('the merchant’s rules', () => {
  const alerts = (change: ChangeRecord, given: Partial<AlertRule>, own?: number): boolean | undefined =>
    groupChanges([change], {
      rules: [rule('pr-price', given)],
      ...(own === undefined ? {} : { ownPrice: () => euro(own) }),
    })[0]?.alerts;

  it('tell both directions unless one was chosen', () => {
    expect([alerts(price(40, 35), {}), alerts(price(35, 40), {})]).toEqual([true, true]);
    expect([alerts(price(40, 35), { direction: 'up' }), alerts(price(35, 40), { direction: 'up' })]).toEqual([
      false,
      true,
    ]);
    expect([alerts(price(40, 35), { direction: 'down' }), alerts(price(35, 40), { direction: 'down' })]).toEqual([
      true,
      false,
    ]);
  });

  it('keep small steps quiet, by amount, by percent, or by either', () => {
    expect([alerts(price(40, 38), { leastAmount: 3 }), alerts(price(40, 37), { leastAmount: 3 })]).toEqual([
      false,
      true,
    ]);
    expect([alerts(price(40, 38), { leastPercent: 10 }), alerts(price(40, 36), { leastPercent: 10 })]).toEqual([
      false,
      true,
    ]);
    expect(alerts(price(1000, 990), { leastPercent: 5, leastAmount: 8 })).toBe(true);
  });

  it('tell only prices below mine where that was asked', () => {
    expect(alerts(price(40, 35), { belowMine: true }, 36)).toBe(true);
    expect(alerts(price(40, 37), { belowMine: true }, 36)).toBe(false);
    expect(alerts(price(40, 35), { belowMine: true })).toBe(false);
  });

  it('silence an item, or raise and lower it by what was found useful', () => {
    expect(alerts(price(40, 35), { importance: 'off' })).toBe(false);
    const importance = (given: Partial<AlertRule>) =>
      groupChanges([price(40, 35)], { rules: [rule('pr-price', given)] })[0]?.importance;
    expect(importance({ useless: 1 })).toBe('high');
    expect(importance({ useless: 2 })).toBe('medium');
    expect(importance({ importance: 'low' })).toBe('low');
    const seo = change(found('seo.title', 'Boards'), found('seo.title', 'Wooden boards'));
    const raised = groupChanges([seo], { rules: [rule(itemOf(seo)?.id ?? '', { useful: 2 })] })[0]?.importance;
    expect(raised).toBe('medium');
  });
});

describe('subjects', () => {
  it('are offered per kind of page, and every change has one', () => {
    expect(subjectsFor('product')).toContain('price');
    expect(subjectsFor('policy')).toContain('threshold');
    expect(subjectsFor('home')).toContain('promotions');
    expect(subjectsFor('search')).toContain('position');
    expect(subjectsOf(price(1, 2))).toEqual(['price']);
    const option = change(
      found('shipping.option', { mode: 'home', freeFrom: euro(60) }, '1'),
      found('shipping.option', { mode: 'home', freeFrom: euro(45) }, '1'),
    );
    expect(subjectsOf(option)).toContain('threshold');
    expect(subjectsOf(option)).not.toContain('delay');
    expect(itemOf(option)?.id).toBe('sh-free');
  });

  it('choose which changes are followed', () => {
    const changes = [price(40, 35), change(found('seo.title', 'a'), found('seo.title', 'b'))];
    expect(followed(changes, ['price'])).toEqual([changes[0]]);
    expect(followed(changes, undefined)).toEqual(changes);
  });
});
