/** From real pages to the table: the demo shops are served, read and compared, without a browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/compare/findings.ts';
import { priceMatrix } from '../../lib/compare/price-matrix.ts';
import { foldProfile } from '../../lib/compare/profile.ts';
import { buildTable, type Cell, type ComparisonTable } from '../../lib/compare/table.ts';
import { analyse } from '../../lib/detect/analyse.ts';
import { cellText } from '../../lib/export/cell-text.ts';
import { findingText } from '../../lib/export/finding-text.ts';
import { backupOf, readBackup, writeBackup } from '../../lib/export/backup.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { pageKey } from '../../lib/text/url.ts';
import { fetchPage } from '../shop-captures.ts';
import type { ShopId } from '../shops/catalogue.ts';
import { startTown, type RunningTown } from '../shops/town.ts';

const SHOPS = ['atelier', 'boismie', 'oakboard', 'holzbrett'] as const satisfies readonly ShopId[];
const TAKEN = '2026-11-20T10:00:00.000Z';

async function readShop(town: RunningTown, id: ShopId, order: number): Promise<ShopData> {
  const site = town.pages(id);
  const paths = [
    site.home,
    site.category,
    site.product('walnut-board'),
    site.product('rolling-pin'),
    site.delivery,
    site.returns,
    site.terms,
    site.legal,
    site.contact,
    site.about,
    ...(site.cart === undefined ? [] : [site.cart]),
  ];
  const snapshots = [];
  for (const path of new Set(paths)) {
    const capture = await fetchPage(town, id, path);
    const { url } = capture;
    snapshots.push({
      ...analyse({ ...capture, via: 'tab', takenAt: TAKEN }),
      shop: id,
      id: url,
      pageKey: pageKey(url),
    });
  }
  const addedAt = new Date(Date.parse(TAKEN) + order).toISOString();
  return {
    shop: { id, name: id, role: order === 0 ? 'mine' : 'competitor', tags: [], notes: '', addedAt },
    pages: snapshots.map(({ url, pageKey: key, pageKind, title }) => ({
      key,
      shop: id,
      url,
      title: title ?? '',
      pageKind,
      firstSeenAt: TAKEN,
      lastSeenAt: TAKEN,
    })),
    snapshots,
    rules: [],
    corrections: [],
    answers: [],
  };
}

let town: RunningTown;
let shops: ShopData[];
let table: ComparisonTable;

beforeAll(async () => {
  town = await startTown();
  shops = [];
  for (const [order, id] of SHOPS.entries()) shops.push(await readShop(town, id, order));
  table = buildTable(shops, { country: 'FR', basket: 40, currency: 'EUR' });
}, 60_000);

afterAll(async () => {
  await town.close();
});

const cells = (): Cell[] => table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));

describe('the demo shops compared', () => {
  it('have a proof behind every cell that says something, and a reason behind every other', () => {
    for (const cell of cells()) {
      if (cell.state === 'unknown') expect(cell.why, cell.item).toBeDefined();
      else expect(cell.proofs, `${cell.shop} ${cell.item}`).not.toEqual([]);
    }
  });

  it('have words for every cell in both languages', () => {
    for (const cell of cells()) {
      for (const language of ['en', 'fr'] as const) {
        const text = cellText(cell, language);
        expect(text, cell.item).not.toBe('');
        expect(text, cell.item).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('answer at least half of the automatic questions from ten pages each', () => {
    for (const [index, column] of table.columns.entries()) {
      const auto = table.groups.flatMap(({ rows }) => rows).filter(({ item }) => item.observable === 'auto');
      const answered = auto.filter((row) => row.cells[index]?.state !== 'unknown');
      expect(answered.length, column.shop.id).toBeGreaterThanOrEqual(34);
      expect(column.coverage.seen, column.shop.id).toBeGreaterThanOrEqual(7);
    }
  });

  it('answer sixty of the automatic questions for a full shop whose nine kinds of page were read', () => {
    expect(table.columns[0]?.coverage.seen).toBe(9);
    const auto = table.groups.flatMap(({ rows }) => rows).filter(({ item }) => item.observable === 'auto');
    const open = auto.filter((row) => row.cells[0]?.state === 'unknown').map(({ item }) => item.id);
    expect(auto).toHaveLength(68);
    // Named, so that a question which stops being answered tells which one it is.
    expect(open.length, open.join(' ')).toBeLessThanOrEqual(8);
    const terms = /^(?:sh|rt|pm|tl|sv|in)-/;
    expect(open.filter((id) => terms.test(id) && id !== 'sh-flex')).toEqual([]);
  });

  it('share products by barcode over three languages, with a price level and a delivered price', () => {
    const matrix = priceMatrix(shops.map(foldProfile), table.options);
    expect(matrix.rows.filter(({ basis }) => basis === 'gtin').length).toBeGreaterThanOrEqual(2);
    const row = (id: string) => table.groups.flatMap(({ rows }) => rows).find(({ item }) => item.id === id);
    expect(row('pr-level')?.cells[0]?.value).toMatchObject({ kind: 'index', index: 100 });
    expect(row('pr-level')?.cells[3]?.state).toBe('found');
    expect(row('pr-total')?.cells[0]?.value).toMatchObject({ kind: 'landed' });
    // Pounds are not compared with euros unless a rate is given.
    expect(row('pr-level')?.cells[2]).toMatchObject({ state: 'unknown', why: { reason: 'other-currency' } });
  });

  it('lead to findings with proofs', () => {
    const findings = findingsOf(table);
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      expect(finding.proofs, finding.id).not.toEqual([]);
      expect(findingText(finding, table, 'fr')).not.toMatch(/undefined|NaN/);
    }
  });

  it('survive being written to a project file and read back', async () => {
    const data = backupOf(shops);
    const reading = await readBackup(String((await writeBackup(data, 'demo', new Date(TAKEN))).data));
    expect(reading.ok && reading.counts.snapshots).toBe(data.snapshots.length);
    expect(reading.ok ? undefined : reading).toBeUndefined();
  });
});
