/** Every field of every row of a backup is judged: one of another type is named, and what the database holds passes. */
import { describe, expect, it } from 'vitest';
import { absent, euro, found, snapshot } from '../compare/test-data.ts';
import { DEFAULT_SETTINGS } from '../model/records.ts';
import type { ChangeRecord, CheckRecord, RawPageRecord, Settings, ShopRecord, WatchRecord } from '../model/records.ts';
import type { PackRecord } from '../model/rule-pack.ts';
import type { ShopRule } from '../model/shop-rule.ts';
import type { AlertRule } from '../model/watching.ts';
import { BACKUP_ROWS, wrongField } from './backup-rows.ts';

const AT = '2026-11-20T10:00:00.000Z';
const URL = 'https://shop.test/p';
const before = found('product.price', euro(40));
const after = absent('payment.method', 'cod');

const shop: Required<ShopRecord> = { id: 'shop.test', name: 'Shop', role: 'mine', tags: ['a'], notes: '', addedAt: AT };
const rawPage: Required<RawPageRecord> = {
  snapshotId: 's',
  pageKey: URL,
  takenAt: AT,
  gzip: new Uint8Array([31, 139]),
  size: 2,
};
const watch: Required<WatchRecord> = {
  id: 'w',
  shop: 'shop.test',
  pageKey: URL,
  url: URL,
  title: 'Board',
  everyMinutes: 60,
  dueAt: AT,
  state: 'paused',
  pausedBecause: 'merchant',
  lastCheckAt: AT,
  lastGoodAt: '2026-11-19T10:00:00.000Z',
  lastOutcome: 'to-confirm',
  lastDetail: '403',
  failures: 0,
  etag: '"a"',
  lastModified: 'Fri, 20 Nov 2026 10:00:00 GMT',
  leaseUntil: AT,
  baselineSnapshotId: 's',
  visitBaselineId: 's',
  pending: { said: '[]', at: AT, via: 'fetch' },
  subjects: ['price'],
  readBy: 'tab',
  tags: ['a'],
  addedAt: AT,
};
const check: Required<CheckRecord> = { id: 'k', watchId: 'w', at: AT, outcome: 'same', detail: '', snapshotId: 's' };
const change: Required<ChangeRecord> = {
  id: 'c',
  shop: 'shop.test',
  pageKey: URL,
  url: URL,
  watchId: 'w',
  key: 'product.price',
  item: '1',
  kind: 'changed',
  before,
  after,
  beforeAt: AT,
  at: AT,
  seen: false,
  alertedAt: AT,
  useful: true,
};
const settings: Required<Settings> = {
  ...DEFAULT_SETTINGS,
  rates: { fetched: { rates: { USD: 1.1 }, asOf: '2026-11-20', fetchedAt: AT }, typed: { GBP: { rate: 0.9, at: AT } } },
  fees: { somewhere: { commission: 12, monthly: 39, salesPerMonth: 10, perSale: 0, currency: 'EUR', at: AT } },
};
const shopRule: Required<ShopRule> = {
  id: 'r',
  shop: 'shop.test',
  key: 'product.price',
  selector: '.price',
  sample: '40',
  at: AT,
};
const pack: Required<PackRecord> = {
  id: 'p',
  name: 'Pack',
  addedAt: AT,
  on: true,
  technologies: 1,
  rules: 1,
  files: ['a.json'],
  refusedCounts: { 'too-slow': 1 },
  refused: [{ technology: 'A', field: 'html', kind: 'too-slow', detail: '(a+)+' }],
};
const alertRule: Required<AlertRule> = {
  item: 'pr-price',
  importance: 'off',
  direction: 'up',
  leastPercent: 1,
  leastAmount: 1,
  belowMine: true,
  useful: 1,
  useless: 0,
};

const ROWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  shops: { ...shop },
  snapshots: { ...snapshot('/p', 'product', [before, after], { rows: [{ position: 1, name: 'Board' }] }) },
  rawPages: { ...rawPage },
  watches: { ...watch },
  checks: { ...check },
  changes: { ...change },
  settings: { ...settings },
  shopRules: { ...shopRule },
  packs: { ...pack },
  packRules: { id: 'p', rules: { name: 'Pack', technologies: [], rules: [], categories: [] } },
  alertRules: { ...alertRule },
};
const cases = Object.entries(ROWS).flatMap(([table, row]) => Object.keys(row).map((field) => ({ table, row, field })));

describe('rows of a backup', () => {
  it.each(Object.entries(ROWS))('%s: what the database holds passes', (table, row) => {
    expect(wrongField(table, row)).toBeUndefined();
  });

  it.each(cases)('$table: $field of another type is named', ({ table, row, field }) => {
    for (const other of [{ other: true }, Number.NaN, null])
      expect(wrongField(table, { ...row, [field]: other })?.split('.')[0]).toBe(field);
  });

  it('of tables that no backup has are wrong', () => {
    for (const table of ['readings', 'constructor', '__proto__']) expect(wrongField(table, {})).toBe('');
    for (const table of Object.keys(BACKUP_ROWS))
      for (const row of [undefined, null, 1, [], 'row']) expect(wrongField(table, row)).toBeDefined();
  });

  it('are not refused for being long', () => {
    const long = 'x'.repeat(30_000);
    expect(wrongField('shops', { ...shop, name: long, notes: long })).toBeUndefined();
    expect(wrongField('changes', { ...change, after: found('platform', { name: long }) })).toBeUndefined();
    expect(wrongField('changes', { ...change, after: { ...found('platform', { name: long }), strength: 1 } })).toMatch(
      /^after/,
    );
  });

  it('name the place deep inside a fact', () => {
    const wrong = { ...before, value: { minor: 39.9, currency: 'EUR', text: '' } };
    expect(wrongField('changes', { ...change, before: wrong })).toMatch(/^before/);
  });
});
