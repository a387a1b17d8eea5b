import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/evidence.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { diffSnapshots } from './diff.ts';
import { absent, euro, found, snapshot } from './test-data.ts';

const page = (facts: readonly Fact[], rest: Partial<Snapshot> = {}): Snapshot => snapshot('/p', 'product', facts, rest);
const kinds = (before: readonly Fact[], after: readonly Fact[]): string[] =>
  diffSnapshots(page(before), page(after)).map(({ key, kind }) => `${key} ${kind}`);

describe('diffSnapshots', () => {
  it('reports a new price with both facts', () => {
    const before = found('product.price', euro(39.9));
    const after = found('product.price', euro(42));
    expect(diffSnapshots(page([before]), page([after]))).toEqual([
      {
        key: 'product.price',
        kind: 'changed',
        before,
        after,
        beforeAt: '2026-11-20T10:00:00.000Z',
        at: '2026-11-20T10:00:00.000Z',
      },
    ]);
  });

  it('takes found, then not seen, for no change', () => {
    const price = found('product.price', euro(39.9));
    const notSeen: Fact = { key: 'product.price', state: 'unknown', reason: 'not-on-this-page' };
    expect(kinds([price], [notSeen])).toEqual([]);
    expect(kinds([price], [])).toEqual([]);
    expect(kinds([notSeen], [price])).toEqual([]);
  });

  it('ignores the wording of an amount, white space, case and evidence', () => {
    expect(
      kinds([found('product.price', { ...euro(39.9), text: '39,90 €' })], [found('product.price', euro(39.9))]),
    ).toEqual([]);
    expect(
      kinds([found('legal.company', 'Atelier  du Bois')], [found('legal.company', 'ATELIER DU\u00A0BOIS')]),
    ).toEqual([]);
  });

  it('tells a currency apart', () => {
    expect(kinds([found('product.price', euro(39))], [found('product.price', euro(39, 'CHF'))])).toEqual([
      'product.price changed',
    ]);
  });

  it('compares lists by item', () => {
    const pay = (id: string): Fact => found('payment.method', { offered: true }, id);
    expect(kinds([pay('visa'), pay('paypal')], [pay('paypal'), pay('alma')])).toEqual([
      'payment.method disappeared',
      'payment.method appeared',
    ]);
    expect(kinds([pay('visa'), pay('paypal')], [])).toEqual([]);
  });

  it('does not take a method that is only mentioned now for one that has gone', () => {
    const card = found('payment.method', { offered: true }, 'card');
    expect(
      kinds(
        [card, found('payment.method', { offered: true }, 'alma')],
        [card, found('payment.method', { offered: false }, 'alma')],
      ),
    ).toEqual([]);
  });

  it('knows a delivery option by its mode and destination, not by its number', () => {
    const relay = (cost: number, item: string): Fact =>
      found('shipping.option', { mode: 'relay', destination: ['FR'], cost: euro(cost) }, item);
    const home = (item: string): Fact =>
      found('shipping.option', { mode: 'home', destination: ['FR'], cost: euro(6) }, item);
    expect(kinds([relay(4, '1'), home('2')], [home('1'), relay(4, '2')])).toEqual([]);
    expect(kinds([relay(4, '1'), home('2')], [home('1'), relay(3, '2')])).toEqual(['shipping.option changed']);
  });

  it('reports a promotion that begins beside a price that is still read', () => {
    const price = found('product.price', euro(39.9));
    const list = found('product.listPrice', euro(49.9));
    expect(kinds([price], [price, list])).toEqual(['product.listPrice appeared']);
    expect(kinds([], [list])).toEqual([]);
  });

  it('takes a unit or a delay that is told or not for wording, a threshold for news', () => {
    const option = (rest: object): Fact => found('shipping.option', { mode: 'home', cost: euro(5), ...rest }, '1');
    expect(
      kinds([found('returns.window', { days: 30 })], [found('returns.window', { days: 30, unit: 'calendar' })]),
    ).toEqual([]);
    expect(kinds([option({ delay: { min: 2, max: 4 } })], [option({})])).toEqual([]);
    expect(kinds([option({ delay: { max: 4 } })], [option({ delay: { max: 6 } })])).toEqual([
      'shipping.option changed',
    ]);
    expect(kinds([option({})], [option({ freeFrom: euro(60) })])).toEqual(['shipping.option changed']);
  });

  it('reports a page that now says no', () => {
    expect(kinds([found('returns.fee', { free: true })], [absent('returns.fee')])).toEqual(['returns.fee disappeared']);
  });

  it('ignores a reading that only preferred the other of two disagreeing values', () => {
    const dispute = (first: number, second: number): Fact => {
      const fact = found('product.price', euro(first));
      const other = found('product.price', euro(second));
      return { ...fact, conflicts: [other] } as Fact;
    };
    expect(kinds([dispute(10, 12)], [dispute(12, 10)])).toEqual([]);
  });

  it('says nothing of blocked pages', () => {
    const before = page([found('product.price', euro(1))]);
    expect(diffSnapshots(before, page([found('product.price', euro(2))], { pageKind: 'blocked' }))).toEqual([]);
  });

  it('does not take better reading by newer rules for news from the shop', () => {
    const price = (major: number, snippet: string): Fact => {
      const fact = found('product.price', euro(major));
      return {
        ...fact,
        evidence: [{ channel: 'text', where: 'x', snippet, url: 'https://shop.test/', rule: 'r' }],
      } as Fact;
    };
    const pay = (id: string): Fact => found('payment.method', { offered: true }, id);
    const before = page([price(3990, '39,90 €'), pay('visa')]);
    const newer = { rules: 'next' };
    expect(diffSnapshots(before, page([price(39.9, '39,90 €'), pay('visa'), pay('cb')], newer))).toEqual([]);
    expect(diffSnapshots(before, page([price(42, '42,00 €'), pay('visa')], newer))).toHaveLength(1);
  });

  it('does not miss technologies of a page that was read by a plain request', () => {
    const tool = (name: string): Fact => found('technology', { name, category: 'analytics' }, name);
    expect(diffSnapshots(page([tool('A'), tool('B')]), page([tool('A')], { via: 'fetch' }))).toEqual([]);
  });
});

const facts = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 4 }).map((major) => found('product.price', euro(major))),
    fc.integer({ min: 1, max: 4 }).map((major) => found('product.listPrice', euro(major))),
    fc.constantFrom('visa', 'paypal', 'alma').map((id) => found('payment.method', { offered: true }, id)),
    fc.constantFrom('visa', 'alma').map((id) => absent('payment.method', id)),
    fc
      .record({
        mode: fc.constantFrom('home' as const, 'relay' as const),
        cost: fc.integer({ min: 1, max: 3 }).map((cost) => euro(cost)),
        more: fc.constantFrom({}, { freeFrom: euro(60) }, { delay: { max: 3 } }, { delay: { max: 5 } }),
      })
      .map(({ mode, cost, more }) => found('shipping.option', { mode, cost, ...more }, String(cost.minor))),
    fc.constant<Fact>({ key: 'product.price', state: 'unknown', reason: 'blocked' }),
  ),
  { maxLength: 8 },
);

const one = (list: readonly Fact[]): Fact[] => [
  ...new Map(list.map((fact) => [`${fact.key} ${fact.item ?? ''}`, fact])).values(),
];

describe('diffSnapshots, for all readings', () => {
  it('finds nothing between a reading and itself, in any order', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const own = one(list);
        expect(diffSnapshots(page(own), page([...own].reverse()))).toEqual([]);
      }),
    );
  });

  it('is its own mirror', () => {
    const mirror = { appeared: 'disappeared', disappeared: 'appeared', changed: 'changed' } as const;
    fc.assert(
      fc.property(facts, facts, (first, second) => {
        const there = diffSnapshots(page(one(first)), page(one(second)));
        const back = diffSnapshots(page(one(second)), page(one(first)));
        const name = (before?: Fact, after?: Fact): string => JSON.stringify([before, after]);
        expect(new Set(there.map((change) => mirror[change.kind] + name(change.after, change.before)))).toEqual(
          new Set(back.map((change) => change.kind + name(change.before, change.after))),
        );
      }),
    );
  });

  it('never reports a fact that was not in one of the readings', () => {
    fc.assert(
      fc.property(facts, facts, (first, second) => {
        for (const change of diffSnapshots(page(one(first)), page(one(second)))) {
          if (change.before) expect(first).toContain(change.before);
          if (change.after) expect(second).toContain(change.after);
          expect(change.after?.state).not.toBe('unknown');
        }
      }),
    );
  });
});
