/** Snapshots lie packed on the disk and come out whole, whichever way they are read. */
import { describe, expect, it } from 'vitest';
import type { SnapshotRecord } from '../model/records.ts';
import { DATABASE_NAME } from './database.ts';
import type { Database } from './database.ts';
import { rangeOfPage } from './keep-snapshot.ts';
import { freshStorage, openSample, PAGE_URL, sampleSnapshot } from './samples.ts';

function record(id: string, more: Partial<SnapshotRecord> = {}): SnapshotRecord {
  const rows = [{ position: 1, name: 'Bread box – 木 \ud83d\ude80' }];
  return { ...sampleSnapshot(4200, `2026-11-0${id}T10:00:00.000Z`), id, pageKey: PAGE_URL, rows, ...more };
}

const THREE = ['1', '2', '3'].map((id) => record(id));

async function filled(): Promise<{ readonly database: Database; readonly stored: () => Promise<readonly unknown[]> }> {
  const storage = freshStorage();
  const database = openSample(storage);
  await database.snapshots.bulkAdd([...THREE]);
  return {
    database,
    stored: () =>
      new Promise((resolve, reject) => {
        const opened = storage.open(DATABASE_NAME);
        opened.onerror = () => reject(opened.error ?? new Error('open'));
        opened.onsuccess = () => {
          const asked = opened.result.transaction('snapshots').objectStore('snapshots').getAll();
          asked.onsuccess = () => resolve(asked.result);
        };
      }),
  };
}

describe('a stored snapshot', () => {
  it('holds what it says packed, and open only what rows are found by', async () => {
    const { stored } = await filled();
    const [row] = await stored();
    expect(row).toMatchObject({ id: '1', pageKey: PAGE_URL, shop: 'shop.test', via: 'tab' });
    expect(Object.keys(row as object)).not.toEqual(expect.arrayContaining(['facts']));
    expect((row as { packed: Uint8Array }).packed.byteLength).toBeLessThan(JSON.stringify(THREE[0]?.facts).length);
  });

  it.each<[string, (database: Database) => PromiseLike<unknown>, unknown]>([
    ['by its key', ({ snapshots }) => snapshots.get('2'), THREE[1]],
    ['by an index', ({ snapshots }) => snapshots.get({ shop: 'shop.test' }), THREE[0]],
    ['by keys', ({ snapshots }) => snapshots.bulkGet(['3', 'none', '1']), [THREE[2], undefined, THREE[0]]],
    ['all', ({ snapshots }) => snapshots.toArray(), THREE],
    ['in the order of its page', ({ snapshots }) => rangeOfPage(snapshots, PAGE_URL).toArray(), THREE],
    ['the last', ({ snapshots }) => rangeOfPage(snapshots, PAGE_URL).last(), THREE[2]],
    ['sifted', ({ snapshots }) => snapshots.filter(({ facts }) => facts.length === 2).toArray(), THREE],
    [
      'some way on',
      ({ snapshots }) =>
        snapshots
          .filter(() => true)
          .offset(1)
          .limit(1)
          .toArray(),
      [THREE[1]],
    ],
    ['after a key', ({ snapshots }) => snapshots.where('id').anyOf('1', '3').toArray(), [THREE[0], THREE[2]]],
    ['its key alone', ({ snapshots }) => snapshots.where('shop').equals('shop.test').primaryKeys(), ['1', '2', '3']],
    ['how many', ({ snapshots }) => snapshots.where('shop').equals('shop.test').count(), 3],
  ])('is read whole: %s', async (_, read, wanted) => {
    const { database } = await filled();
    expect(await read(database)).toEqual(wanted);
  });

  it('is packed again when it is rewritten, in place or in a transaction with others', async () => {
    const { database, stored } = await filled();
    await database.transaction('rw', database.snapshots, async () => {
      await database.snapshots.put(record('1', { facts: [] }));
      expect(await database.snapshots.get('1')).toMatchObject({ facts: [] });
      await database.snapshots.where('id').equals('2').modify({ facts: [] });
    });
    expect(await database.snapshots.toArray()).toEqual([
      record('1', { facts: [] }),
      record('2', { facts: [] }),
      THREE[2],
    ]);
    expect((await stored()).every((row) => !('facts' in (row as object)))).toBe(true);
  });

  it('is left out of a transaction that fails', async () => {
    const { database } = await filled();
    const failed = database.transaction('rw', database.snapshots, async () => {
      await database.snapshots.delete('1');
      await database.snapshots.add(record('2'));
    });
    await expect(failed).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await database.snapshots.toArray()).toEqual(THREE);
  });
});
