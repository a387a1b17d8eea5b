/** Restoring: everything exactly as it was, or nothing at all; thinning out: never a proof; alerts: never twice. */
import { describe, expect, it } from 'vitest';
import { absent, euro, found, snapshot } from '../compare/test-data.ts';
import type { ChangeRecord } from '../model/records.ts';
import { claimAlerts, setAlertRule, untoldChanges, voteUseful } from './alerts.ts';
import { BACKUP_TABLES, beginRestore, commitRestore, dumpTables, stageRows } from './full-backup.ts';
import type { Database } from './database.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { prune } from './prune.ts';
import { freshStorage, openSample } from './samples.ts';

const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();
const PAGE = 'https://shop.test/p/1';

async function filled(): Promise<Database> {
  const database = openSample(freshStorage());
  await database.shops.add({ id: 'shop.test', name: 'Shop', role: 'mine', tags: ['a'], notes: '', addedAt: day(1) });
  for (let number = 1; number <= 10; number += 1) {
    const facts = [found('product.price', euro(40 + number)), absent('payment.method', 'cod')];
    const taken = snapshot('/p/1', 'product', facts, { takenAt: day(number) });
    const raw = { gzip: new Uint8Array([31, 139, number]), size: 3 };
    await database.transaction('rw', database.tables, () => keepSnapshot(database, taken, { title: 'Board', raw }));
  }
  await database.changes.bulkAdd([change('c1', 3, 4), change('c2', 8, 9)]);
  await database.settings.put({ language: 'fr' } as never, 'settings');
  return database;
}

function change(id: string, before: number, after: number): ChangeRecord {
  return {
    id, shop: 'shop.test', pageKey: PAGE, url: PAGE, key: 'product.price', kind: 'changed', beforeAt: day(before), at: day(after), seen: false,
  }; // prettier-ignore
}

async function restore(
  database: Database,
  dump: Awaited<ReturnType<typeof dumpTables>>,
  counts?: Record<string, number>,
) {
  await beginRestore(database);
  for (const [table, rows] of Object.entries(dump)) for (const row of rows) await stageRows(database, table, [row]);
  const own = Object.fromEntries(Object.entries(dump).map(([name, rows]) => [name, rows.length]));
  return commitRestore(database, counts ?? own);
}

describe('a backup of the database', () => {
  it('comes back exactly, in the place of what was there, with every table counted', async () => {
    const dump = await dumpTables(await filled());
    const other = await filled();
    await other.shops.add({ id: 'later.test', name: '', role: 'mine', tags: [], notes: '', addedAt: day(20) });
    const counts = await restore(other, dump);
    expect(counts).toMatchObject({ shops: 1, snapshots: 10, rawPages: 2, changes: 2, settings: 1 });
    expect(await dumpTables(other)).toEqual(dump);
    expect(await other.staging.count()).toBe(0);
  });

  it('that misses rows, has too many or names another table changes nothing', async () => {
    const database = await filled();
    const before = await dumpTables(database);
    await expect(restore(database, { ...before, shops: [] }, { shops: 1 })).rejects.toMatchObject({
      code: 'bad-message',
    });
    await expect(restore(database, { shops: [{ no: 'key' }] }, { shops: 1 })).rejects.toBeTruthy();
    await expect(stageRows(database, 'readings', [])).rejects.toMatchObject({ code: 'bad-message' });
    expect(await dumpTables(database)).toEqual(before);
  });

  it('names tables that exist', async () => {
    const database = await filled();
    for (const name of BACKUP_TABLES) expect(await database.table(name).count()).toBeGreaterThanOrEqual(0);
  });
});

describe('thinning out', () => {
  it('keeps the first, the last, what is compared with and both readings of every change', async () => {
    const database = await filled();
    const [sixth] = await database.snapshots
      .where('[pageKey+takenAt]')
      .equals([PAGE, day(6)])
      .toArray();
    await database.watches.add({
      id: 'w', shop: 'shop.test', pageKey: PAGE, url: PAGE, title: '', everyMinutes: 60, dueAt: day(1), state: 'active', failures: 0, addedAt: day(1),
      baselineSnapshotId: sixth!.id,
    }); // prettier-ignore
    expect(await prune(database, day(400))).toBe(3);
    const left = (await database.snapshots.toArray()).map(({ takenAt }) => takenAt).sort();
    expect(left).toEqual([1, 3, 4, 6, 8, 9, 10].map(day));
    expect(await prune(database, day(400))).toBe(0);
    expect(await database.changes.count()).toBe(2);
  });

  it('leaves younger readings alone', async () => {
    const database = await filled();
    expect(await prune(database, day(3))).toBe(1);
  });
});

describe('alerts', () => {
  it('are taken once, whoever asks', async () => {
    const database = await filled();
    expect((await untoldChanges(database)).map(({ id }) => id)).toEqual(['c1', 'c2']);
    const both = await Promise.all([
      claimAlerts(database, ['c1'], day(9)),
      claimAlerts(database, ['c1', 'c2'], day(9)),
    ]);
    expect(both.flat().sort()).toEqual(['c1', 'c2']);
    expect(await claimAlerts(database, ['c1', 'gone'], day(9))).toEqual([]);
    expect(await untoldChanges(database)).toEqual([]);
  });

  it('are moved by one vote an entry, which can be changed', async () => {
    const database = await filled();
    await setAlertRule(database, { item: 'pr-price', leastPercent: 5 });
    await voteUseful(database, { ids: ['c1', 'c2'], item: 'pr-price', useful: false });
    await voteUseful(database, { ids: ['c1', 'c2'], item: 'pr-price', useful: false });
    expect(await database.alertRules.get('pr-price')).toMatchObject({ leastPercent: 5, useful: 0, useless: 1 });
    await voteUseful(database, { ids: ['c1', 'c2'], item: 'pr-price', useful: true });
    expect(await database.alertRules.get('pr-price')).toMatchObject({ useful: 1, useless: 0 });
  });
});
