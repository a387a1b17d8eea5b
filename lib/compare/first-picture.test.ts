/** The comparison of last time is what a fold from scratch gives, and is never shown once anything behind it has changed. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../model/records.ts';
import type { Settings } from '../model/records.ts';
import type { KeptComparison, ShopData } from '../model/services.ts';
import { keptTable, pictureInputs, pictureOf } from './first-picture.ts';
import { chosenProject, optionsInScope, shopsInScope } from './scope.ts';
import { buildTable } from './table.ts';
import type { ComparisonTable } from './table.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

const AT = '2026-11-20T08:00:00.000Z';
function shop(id: string, price: number): ShopData {
  const data = shopData(id, [
    snapshot('/p', 'product', [found('product.name', 'Board'), found('product.price', euro(price))], {
      shop: id,
      id: `${id}-1`,
    }),
    snapshot('/r', 'policy', [found('page.topic', 'returns', 'returns'), found('returns.window', { days: price })], {
      shop: id,
      id: `${id}-2`,
    }),
  ]);
  const pages = data.snapshots.map(({ pageKey, url, id: latest }) => ({
    key: pageKey,
    shop: id,
    url,
    title: '',
    pageKind: 'product' as const,
    firstSeenAt: AT,
    lastSeenAt: AT,
    latest: { tab: latest },
  }));
  return { ...data, pages };
}
const SHOPS = [shop('a.test', 30), shop('b.test', 40)];

/** What would be stored after the table of these shops was drawn. */
function kept(shops: readonly ShopData[], settings: Settings = DEFAULT_SETTINGS): KeptComparison {
  const project = chosenProject(settings, []);
  const options = optionsInScope(project ?? settings, undefined, []);
  const inScope = shopsInScope(shops, project);
  const table = buildTable(inScope, options);
  const stored = { inputs: pictureInputs(inScope, options, '1'), picture: pictureOf(table) };
  return { kept: structuredClone(stored), shops: structuredClone(shops), settings, projects: [], matches: [] };
}

/** A table without what is left out of the picture. */
function drawn(table: ComparisonTable) {
  return table.groups.map(({ group, rows }) => ({
    group,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ machine: _machine, ...cell }) => ({ ...cell, proofs: [] })),
    })),
  }));
}

describe('the comparison of last time', () => {
  it('is what a fold from scratch gives', () => {
    const table = keptTable(kept(SHOPS), '1');
    const fresh = buildTable(SHOPS, optionsInScope(DEFAULT_SETTINGS, undefined, []));
    expect(table && drawn(table)).toEqual(drawn(fresh));
    expect(table?.columns.map(({ coverage }) => coverage.answered)).toEqual(
      fresh.columns.map(({ coverage }) => coverage.answered),
    );
  });

  it('is not shown when anything behind it has changed', () => {
    const before = kept(SHOPS);
    const [first, second] = SHOPS as [ShopData, ShopData];
    const answer = { shop: 'a.test', item: 'x', value: 'yes', note: '', at: AT };
    const correction = {
      id: 'c',
      shop: 'a.test',
      pageKey: '',
      key: 'warranty',
      item: '',
      value: '3',
      note: '',
      at: AT,
    } as const;
    const changed: readonly (readonly ShopData[])[] = [
      [first],
      [{ ...first, shop: { ...first.shop, name: 'Other' } }, second],
      [{ ...first, answers: [answer] }, second],
      [{ ...first, corrections: [correction] }, second],
      [{ ...first, dismissals: [{ id: 'd', shop: 'a.test', key: 'platform', item: 'X', at: AT }] }, second],
      [{ ...first, pages: first.pages.map((page) => ({ ...page, latest: { tab: 'newer' } })) }, second],
    ];
    for (const shops of changed) expect(keptTable({ ...before, shops }, '1')).toBeUndefined();
    expect(keptTable({ ...before, settings: { ...DEFAULT_SETTINGS, country: 'BE' } }, '1')).toBeUndefined();
    const rates = { typed: { USD: { rate: 1.1, at: AT } } };
    expect(keptTable({ ...before, settings: { ...DEFAULT_SETTINGS, rates } }, '1')).toBeUndefined();
    expect(keptTable(before, '2')).toBeUndefined();
    expect(keptTable(before, '1')).toBeDefined();
  });

  it('forgets nothing of what is compared: figures and places pointed at do not enter it', () => {
    const before = kept(SHOPS);
    const [first, second] = SHOPS as [ShopData, ShopData];
    expect(
      keptTable({ ...before, shops: [{ ...first, figures: [], completing: { done: 1, total: 2 } }, second] }, '1'),
    ).toBeDefined();
  });
});
