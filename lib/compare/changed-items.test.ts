/** A question counts as changed by what changed on the pages of the shops compared, and by the merchant's answers. */
import { expect, it } from 'vitest';
import type { ChangeRecord } from '../model/records.ts';
import { changedItems } from './changed-items.ts';
import { buildTable } from './table.ts';
import { found, shopData, snapshot } from './test-data.ts';

const table = buildTable(
  [
    shopData('mine.test', [snapshot('/', 'home', [], { shop: 'mine.test' })], {
      role: 'mine',
      answers: [{ shop: 'mine.test', item: 'te-nav', value: '4', note: '', at: '2026-11-10T00:00:00.000Z' }],
    }),
    shopData('rival.test', []),
  ],
  { country: 'FR', basket: 40, currency: 'EUR' },
);
const change = (shop: string, fact: ReturnType<typeof found>, at: string): ChangeRecord => ({
  id: at,
  shop,
  pageKey: `https://${shop}/`,
  url: `https://${shop}/`,
  key: fact.key,
  item: fact.item,
  kind: 'changed',
  after: fact,
  beforeAt: '2026-11-01T00:00:00.000Z',
  at,
  seen: true,
});

it('names the newest change of each question', () => {
  const changed = changedItems(table, [
    change('rival.test', found('returns.window', { days: 30 }), '2026-11-12T00:00:00.000Z'),
    change('rival.test', found('returns.window', { days: 14 }), '2026-11-14T00:00:00.000Z'),
    change('rival.test', found('claim', { text: 'Gift cards' }, 'mk-loyalty:gift'), '2026-11-13T00:00:00.000Z'),
    change('elsewhere.test', found('warranty', { years: 5 }), '2026-11-15T00:00:00.000Z'),
  ]);
  expect(changed.get('rt-window')).toBe('2026-11-14T00:00:00.000Z');
  expect(changed.get('mk-loyalty')).toBe('2026-11-13T00:00:00.000Z');
  expect(changed.get('te-nav')).toBe('2026-11-10T00:00:00.000Z');
  expect(changed.has('rt-warranty')).toBe(false);
});
