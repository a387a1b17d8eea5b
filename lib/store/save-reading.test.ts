/** Saving a reading: whole or not at all, once however often it is asked for, with the last two raw pages kept. */
import { describe, expect, it } from 'vitest';
import type { Failure } from '../model/failure.ts';
import type { WatchRecord } from '../model/records.ts';
import type { Database } from './database.ts';
import { openSample, PAGE_URL, priceFact, sampleReading, sampleSnapshot } from './samples.ts';
import { saveReading } from './save-reading.ts';
import type { Revisit } from './save-reading.ts';
import { changeSettings } from './settings.ts';

const quiet: Revisit = (watch) => ({ watch, differences: [], outcome: undefined });

async function save(database: Database, minor: number, takenAt: string, revisit: Revisit = quiet) {
  const id = `reading ${takenAt}`;
  await database.readings.put(sampleReading(sampleSnapshot(minor, takenAt), id));
  return saveReading(database, { tabId: 7, readingId: id }, revisit);
}

describe('saving a reading', () => {
  it('keeps shop, page, snapshot and raw page', async () => {
    const database = openSample();
    const saved = await save(database, 3990, '2026-11-01T10:00:00.000Z');
    expect(saved).toMatchObject({ newShop: true, changes: 0 });
    expect(await database.shops.get('shop.test')).toMatchObject({ name: 'shop.test', role: 'competitor' });
    expect(await database.pages.get(PAGE_URL)).toMatchObject({ title: 'Board', latest: { tab: saved.snapshotId } });
    expect(await database.snapshots.get(saved.snapshotId)).toMatchObject({ pageKey: PAGE_URL });
    expect(await database.rawPages.count()).toBe(1);
  });

  it('gives the same snapshot when the same reading is saved again', async () => {
    const database = openSample();
    const first = await save(database, 3990, '2026-11-01T10:00:00.000Z');
    const wish = { tabId: 7, readingId: 'reading 2026-11-01T10:00:00.000Z' };
    const again = await saveReading(database, wish, quiet);
    expect(again.snapshotId).toBe(first.snapshotId);
    expect(await database.snapshots.count()).toBe(1);
  });

  it('keeps the last two raw pages, and none when pages are not to be kept', async () => {
    const database = openSample();
    for (const day of ['01', '02', '03']) await save(database, 3990, `2026-11-${day}T10:00:00.000Z`);
    expect((await database.rawPages.toArray()).map(({ takenAt }) => takenAt.slice(8, 10)).sort()).toEqual(['02', '03']);
    await changeSettings(database, { keepRawPages: false });
    const { snapshotId } = await save(database, 3990, '2026-11-04T10:00:00.000Z');
    expect(await database.rawPages.get(snapshotId)).toBeUndefined();
  });

  it('refuses a reading that is not there, not done, or has been overtaken', async () => {
    const database = openSample();
    const wish = { tabId: 7, readingId: 'gone' };
    await expect(saveReading(database, wish, quiet)).rejects.toMatchObject({ code: 'nothing-to-save' });
    await database.readings.put({ tabId: 7, id: 'gone', at: '', state: 'reading', url: '', title: '' });
    await expect(saveReading(database, wish, quiet)).rejects.toMatchObject({ code: 'nothing-to-save' });
  });

  it('tells the watches of that page what changed since the visit before', async () => {
    const database = openSample();
    await save(database, 3990, '2026-11-01T10:00:00.000Z');
    const watch: WatchRecord = {
      id: 'w', shop: 'shop.test', pageKey: PAGE_URL, url: PAGE_URL, title: '', everyMinutes: 60, dueAt: '', state: 'active', failures: 2, addedAt: '',
    }; // prettier-ignore
    await database.watches.add(watch);
    const saved = await save(database, 3490, '2026-11-02T10:00:00.000Z', (known, { before }, after) => ({
      watch: { ...known, failures: 0 },
      outcome: 'changed',
      differences: [
        { key: 'product.price', item: undefined, kind: 'changed', before: before?.facts[1], after: after.facts[1] },
      ],
    }));
    expect(saved.changes).toBe(1);
    expect(await database.changes.toArray()).toMatchObject([
      { watchId: 'w', seen: false, beforeAt: '2026-11-01T10:00:00.000Z' },
    ]);
    expect(await database.watches.get('w')).toMatchObject({ failures: 0 });
    expect(await database.checks.toArray()).toMatchObject([{ outcome: 'changed', detail: 'visit' }]);
  });

  it.each(['pages', 'snapshots', 'rawPages', 'readings'] as const)(
    'leaves nothing half-written when the disk is full at table %s',
    async (table) => {
      const database = openSample();
      await database.open();
      await database.readings.put(sampleReading(sampleSnapshot(3990, '2026-11-01T10:00:00.000Z'), 'r'));
      const full = (): never => {
        throw new DOMException('no space', 'QuotaExceededError');
      };
      database[table].hook('creating', full);
      database[table].hook('updating', full);
      const failed = saveReading(database, { tabId: 7, readingId: 'r' }, quiet).catch((thrown: Failure) => thrown.code);
      expect(await failed).toBe('disk-full');
      for (const other of [database.shops, database.pages, database.snapshots, database.rawPages]) {
        expect(await other.count()).toBe(0);
      }
      expect(await database.readings.get(7)).toMatchObject({ id: 'r', state: 'read' });
    },
  );

  it('does not tell one change twice, but tells one that comes back', async () => {
    const database = openSample();
    const told: Revisit = (watch, { before }, after) => ({
      watch,
      outcome: 'changed',
      differences: [
        { key: 'product.price', item: undefined, kind: 'changed', before: before?.facts[1], after: after.facts[1] },
      ],
    });
    await database.watches.add({
      id: 'w', shop: 'shop.test', pageKey: PAGE_URL, url: PAGE_URL, title: '', everyMinutes: 60, dueAt: '', state: 'active', failures: 0, addedAt: '',
    }); // prettier-ignore
    await save(database, 1000, '2026-11-01T10:00:00.000Z');
    // The same change had already been found by a fetched reading.
    await database.changes.add({
      id: 'c', shop: 'shop.test', pageKey: PAGE_URL, url: PAGE_URL, key: 'product.price', item: undefined, kind: 'changed',
      before: priceFact(1000), after: priceFact(1200), beforeAt: '2026-11-01T10:00:00.000Z', at: '2026-11-01T12:00:00.000Z', seen: true,
    }); // prettier-ignore
    expect((await save(database, 1200, '2026-11-02T10:00:00.000Z', told)).changes).toBe(0);
    expect((await save(database, 1000, '2026-11-03T10:00:00.000Z', told)).changes).toBe(1);
    expect((await save(database, 1200, '2026-11-04T10:00:00.000Z', told)).changes).toBe(1);
  });
});
