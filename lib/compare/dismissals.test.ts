/** What the merchant called wrong is left out of a shop's profile, on every page and reading, and comes back when the word is taken back. */
import { expect, it } from 'vitest';
import type { DismissalRecord } from '../model/dismissal.ts';
import type { ShopData } from '../model/services.ts';
import { entriesOf, foldProfile } from './profile.ts';
import { diffSnapshots } from './diff.ts';
import type { SnapshotRecord } from '../model/records.ts';

const at = '2026-11-20T10:00:00.000Z';
const evidence = [{ channel: 'asset', where: 'script[src]', snippet: 'x', url: 'https://a.example/', rule: 'r' }];
const found = (key: string, value: object, item?: string) =>
  ({ key, ...(item === undefined ? {} : { item }), state: 'found', value, strength: 'declared', evidence }) as never;
const snapshot = (id: string, takenAt: string, facts: readonly never[]): SnapshotRecord => ({
  id,
  pageKey: `https://a.example/${id}`,
  url: `https://a.example/${id}`,
  shop: 'a.example',
  pageKind: 'home',
  takenAt,
  via: 'tab',
  rules: '1',
  facts,
  failures: [],
});
const HOME = snapshot('1', at, [
  found('platform', { name: 'Magento' }),
  found('technology', { name: 'Hotjar', category: 'session replay' }, 'Hotjar'),
  found('technology', { name: 'Matomo', category: 'analytics' }, 'Matomo'),
]);
const DATA: ShopData = {
  shop: { id: 'a.example', name: 'A', role: 'competitor', tags: [], notes: '', addedAt: at },
  pages: [],
  snapshots: [HOME, { ...HOME, id: '2', pageKey: 'https://a.example/2' }],
  corrections: [],
  answers: [],
  rules: [],
};
const word = (key: DismissalRecord['key'], item: string): DismissalRecord => ({
  id: item,
  shop: 'a.example',
  key,
  item,
  at,
});
const names = (data: ShopData) =>
  [...entriesOf(foldProfile(data), 'platform'), ...entriesOf(foldProfile(data), 'technology')].map(
    (entry) => (entry.best.value as { name: string }).name,
  );

it('leaves dismissed findings out of the profile', () => {
  expect(names(DATA)).toEqual(['Magento', 'Hotjar', 'Matomo']);
  expect(names({ ...DATA, dismissals: [word('technology', 'Hotjar'), word('platform', 'Magento')] })).toEqual([
    'Matomo',
  ]);
  expect(names({ ...DATA, dismissals: [word('platform', 'Hotjar')] })).toContain('Hotjar');
});

it('takes what a rule pack finds for no change of the shop: the pack may have been switched on', () => {
  const later = snapshot('1', '2026-11-21T10:00:00.000Z', [
    ...(HOME.facts as never[]),
    found('technology', { name: 'Hotjar', category: 'Analytics', pack: 'My pack' }, 'Hotjar (My pack)'),
  ]);
  expect(diffSnapshots(HOME, later)).toEqual([]);
  expect(diffSnapshots(later, { ...HOME, takenAt: '2026-11-22T10:00:00.000Z' })).toEqual([]);
});
