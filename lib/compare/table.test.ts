import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/evidence.ts';
import type { ShopData } from '../model/services.ts';
import { filterCounts, filterRows } from './filters.ts';
import { buildTable, type Cell, type ComparisonTable } from './table.ts';
import { absent, euro, found, shopData, snapshot } from './test-data.ts';

const options = { country: 'FR', basket: 40, currency: 'EUR' };

function shop(
  id: string,
  facts: { policy?: readonly Fact[]; product?: readonly Fact[]; home?: readonly Fact[] },
  rest: Parameters<typeof shopData>[2] = {},
): ShopData {
  const topics = [found('page.topic', 'delivery', 'delivery'), found('page.topic', 'returns', 'returns')];
  return shopData(
    id,
    [
      snapshot('/', 'home', facts.home ?? [], { shop: id }),
      snapshot('/terms', 'policy', [...topics, ...(facts.policy ?? [])], { shop: id }),
      snapshot(
        '/p',
        'product',
        [found('product.name', 'Board'), found('product.gtin', '9520000101015'), ...(facts.product ?? [])],
        { shop: id },
      ),
    ],
    rest,
  );
}

const mine = shop(
  'mine.test',
  {
    product: [found('product.price', euro(39.9))],
    policy: [
      found('shipping.option', { mode: 'home', destination: ['FR'], cost: euro(5), freeFrom: euro(80) }, '1'),
      found('returns.window', { days: 14 }),
      found('payment.method', { offered: true }, 'visa'),
    ],
  },
  {
    role: 'mine',
    answers: [{ shop: 'mine.test', item: 'te-look', value: '3', note: '', at: '2026-11-19T00:00:00.000Z' }],
  },
);
const rival = shop('rival.test', {
  product: [found('product.price', euro(42))],
  policy: [
    found('shipping.option', { mode: 'relay', destination: ['FR'], cost: euro(3), freeFrom: euro(60) }, '1'),
    found('shipping.option', { mode: 'home', destination: ['FR'], cost: euro(6) }, '2'),
    found('returns.window', { days: 30 }),
    found('payment.method', { offered: true }, 'visa'),
    found('payment.method', { offered: true }, 'paypal'),
    absent('payment.method', 'invoice'),
  ],
});
const short = shop('short.test', { policy: [found('returns.window', { days: 10 })] });

const table = buildTable([rival, short, mine], options);

function cell(of: ComparisonTable, item: string, id: string): Cell {
  const row = of.groups.flatMap(({ rows }) => rows).find((candidate) => candidate.item.id === item);
  const column = of.columns.findIndex((candidate) => candidate.shop.id === id);
  const found_ = row?.cells[column];
  if (!found_) throw new Error(`no cell ${item} ${id}`);
  return found_;
}

describe('buildTable', () => {
  it('puts my shop first and has every question', () => {
    expect(table.columns.map((column) => column.shop.id)).toEqual(['mine.test', 'rival.test', 'short.test']);
    expect(table.groups.flatMap(({ rows }) => rows)).toHaveLength(100);
  });

  it('marks the best value and my gap', () => {
    expect(cell(table, 'rt-window', 'rival.test')).toMatchObject({ state: 'found', best: true, rank: 30 });
    expect(cell(table, 'rt-window', 'mine.test')).toMatchObject({ gap: true, value: { kind: 'days', days: 14 } });
    expect(cell(table, 'rt-window', 'rival.test').gap).toBeUndefined();
  });

  it('marks what is to check against the law, in the country of the buyers', () => {
    expect(cell(table, 'rt-window', 'short.test').legal).toBe('to-check');
    expect(cell(table, 'rt-window', 'mine.test').legal).toBeUndefined();
    const swiss = buildTable([short], { ...options, country: 'CH' });
    expect(cell(swiss, 'rt-window', 'short.test').legal).toBeUndefined();
  });

  it('spells out the delivered price of the same product', () => {
    const total = cell(table, 'pr-total', 'mine.test').value;
    expect(total).toMatchObject({
      kind: 'landed',
      landed: { product: { minor: 3990 }, delivery: { minor: 500 }, total: { minor: 4490 } },
    });
    expect(cell(table, 'pr-total', 'mine.test').best).toBe(true);
    expect(cell(table, 'pr-total', 'rival.test').value).toMatchObject({
      landed: { total: { minor: 4500 }, mode: 'relay' },
    });
    expect(cell(table, 'pr-total', 'rival.test').proofs.length).toBeGreaterThan(1);
  });

  it('gives the price level with mine at 100', () => {
    expect(cell(table, 'pr-level', 'mine.test').value).toMatchObject({ kind: 'index', index: 100 });
    expect(cell(table, 'pr-level', 'rival.test').value).toMatchObject({ kind: 'index', index: 105.3, matches: 1 });
    expect(cell(table, 'pr-level', 'short.test')).toMatchObject({
      state: 'unknown',
      why: { reason: 'needs-more-shops' },
    });
  });

  it('compares payment methods with those expected in the country', () => {
    expect(cell(table, 'pm-local', 'mine.test')).toMatchObject({
      gap: true,
      value: { seen: ['cb'], missing: ['paypal'] },
    });
    expect(cell(table, 'pm-local', 'rival.test')).toMatchObject({ best: true, value: { missing: [] } });
    expect(cell(table, 'pm-later', 'rival.test').state).toBe('absent');
    expect(cell(table, 'pm-later', 'rival.test').proofs).not.toEqual([]);
  });

  it('lists the thresholds with their modes', () => {
    expect(cell(table, 'sh-free', 'rival.test')).toMatchObject({
      rank: 60,
      value: { kind: 'money', money: { minor: 6000 } },
    });
    expect(cell(table, 'sh-free', 'mine.test').gap).toBe(true);
  });

  it('tells why a cell is unknown', () => {
    expect(cell(table, 'sh-modes', 'short.test')).toMatchObject({
      state: 'unknown',
      why: { reason: 'not-on-this-page', pages: 3, read: ['home', 'product', 'delivery', 'returns'] },
    });
    expect(cell(table, 'tl-identity', 'short.test').why?.missing).toEqual(['legal']);
    expect(cell(table, 'st-audience', 'short.test').why?.reason).toBe('ask-the-merchant');
    const empty = buildTable([shopData('new.test', [])], options);
    expect(cell(empty, 'rt-window', 'new.test').why?.reason).toBe('nothing-read');
  });

  it('shows my answer, and what the machine read beside it', () => {
    expect(cell(table, 'te-look', 'mine.test')).toMatchObject({
      state: 'answered',
      rank: 3,
      at: '2026-11-19T00:00:00.000Z',
    });
    const answered = buildTable(
      [
        shop(
          'a.test',
          { policy: [found('returns.window', { days: 30 })] },
          {
            answers: [
              { shop: 'a.test', item: 'rt-window', value: '60', note: 'phone', at: '2026-11-21T00:00:00.000Z' },
            ],
          },
        ),
      ],
      options,
    );
    expect(cell(answered, 'rt-window', 'a.test')).toMatchObject({
      state: 'answered',
      rank: 60,
      machine: { state: 'found', value: { days: 30 } },
    });
  });

  it('shows pages that disagree as a conflict, with what each says', () => {
    const two = buildTable(
      [
        shop('a.test', {
          home: [found('returns.window', { days: 60 })],
          policy: [found('returns.window', { days: 30 })],
        }),
      ],
      options,
    );
    const disputed = cell(two, 'rt-window', 'a.test');
    expect(disputed).toMatchObject({ state: 'conflict', value: { days: 30 } });
    expect(disputed.proofs.map(({ says }) => says)).toMatchObject([{ value: { days: 30 } }, { value: { days: 60 } }]);
  });

  it('has a proof behind every found, absent or disputed cell', () => {
    for (const { rows } of table.groups) {
      for (const { cells } of rows) {
        for (const { item, state, proofs } of cells) {
          if (state === 'found' || state === 'absent' || state === 'conflict') expect(proofs, item).not.toEqual([]);
        }
      }
    }
  });
});

describe('filters', () => {
  it('count what they leave', () => {
    const counts = filterCounts(table);
    expect(counts).toMatchObject({ short: 12, all: 100, conflicts: 0 });
    for (const filter of ['short', 'all', 'differences', 'gaps', 'toComplete', 'conflicts'] as const) {
      expect(filterRows(table, { filter }).flatMap(({ rows }) => rows)).toHaveLength(counts[filter]);
    }
    expect(counts.gaps).toBeGreaterThanOrEqual(3);
  });

  it('search in both languages without accents, by group and by date', () => {
    const ids = (query: Parameters<typeof filterRows>[1]): string[] =>
      filterRows(table, query).flatMap(({ rows }) => rows.map(({ item }) => item.id));
    expect(ids({ filter: 'all', search: 'delai retour' })).toContain('rt-window');
    expect(ids({ filter: 'all', group: 'returns' })).toHaveLength(6);
    const changedAt = new Map([
      ['te-look', '2026-11-19T00:00:00.000Z'],
      ['rt-window', '2026-11-21T00:00:00.000Z'],
    ]);
    expect(ids({ filter: 'all', since: '2026-11-20T00:00:00.000Z', changedAt })).toEqual(['rt-window']);
    expect(ids({ filter: 'all', search: '' })).toHaveLength(100);
  });
});
