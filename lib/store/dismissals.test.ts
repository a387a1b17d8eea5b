/** The word against a finding: kept once, taken back, gone with its shop, and no change is told of what it is about. */
import { expect, it } from 'vitest';
import type { Fact } from '../model/evidence.ts';
import { addChanges } from './changes.ts';
import { allDismissals, dismissFinding, restoreFinding } from './dismissals.ts';
import { removeShop } from './merchant.ts';
import { openSample } from './samples.ts';
import type { SnapshotRecord } from '../model/records.ts';

const AT = '2026-11-20T10:00:00.000Z';
const wish = { shop: 'shop.test', key: 'technology', item: 'Hotjar' } as const;

it('is kept once, and taken back', async () => {
  const database = openSample();
  const id = await dismissFinding(database, wish, AT);
  expect(await dismissFinding(database, wish, AT)).toBe(id);
  await dismissFinding(database, { ...wish, shop: 'other.test' }, AT);
  expect(await allDismissals(database)).toHaveLength(2);
  await restoreFinding(database, id);
  expect((await allDismissals(database)).map(({ shop }) => shop)).toEqual(['other.test']);
  await removeShop(database, 'other.test');
  expect(await allDismissals(database)).toEqual([]);
});

it('silences changes of what it is about, on that shop alone', async () => {
  const database = openSample();
  await dismissFinding(database, wish, AT);
  const fact: Fact = {
    key: 'technology', item: 'Hotjar', state: 'found', value: { name: 'Hotjar', category: 'session replay' }, strength: 'declared',
    evidence: [{ channel: 'asset', where: '', snippet: '', url: 'https://shop.test/', rule: '' }],
  }; // prettier-ignore
  const snapshot = (shop: string, takenAt: string): SnapshotRecord => ({
    id: `${shop}${takenAt}`, pageKey: `https://${shop}/`, url: `https://${shop}/`, shop, pageKind: 'home', takenAt, via: 'tab', rules: '', facts: [], failures: [],
  }); // prettier-ignore
  const difference = { key: 'technology', item: 'Hotjar', kind: 'appeared', before: undefined, after: fact } as const;
  const told = (shop: string) =>
    addChanges(database, snapshot(shop, AT), snapshot(shop, '2026-11-21T10:00:00.000Z'), [difference], undefined);
  expect(await told('shop.test')).toBe(0);
  expect(await told('other.test')).toBe(1);
});
